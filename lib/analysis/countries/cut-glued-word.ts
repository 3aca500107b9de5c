import { foldWord } from './scan-words'
import { partOfWord, type NameWord } from './name-words'
import type { CompiledLexicon } from './compile-lexicon'

/** Where a word may be parted: behind which length of it, and whether what follows is what may be glued to a name. */
export interface GluedCut {
  readonly length: number
  readonly surely: boolean
}

const none: readonly GluedCut[] = []

/**
 * Parts a name from what is glued to its end: "Rusianya", "Israelmengatakan", "ASyang", "Chinas". Where the text lost the space before it too
 * ("denganIranserta"), anything may follow. Null: no name stands there.
 */
export function cutGluedWord(word: NameWord, gluedBefore: boolean, lexicon: CompiledLexicon): readonly [NameWord, NameWord] | null {
  const found = word.cuts.find(({ surely }) => surely || gluedBefore)
  return found ? [partOfWord(word.text.slice(0, found.length), lexicon), partOfWord(word.text.slice(found.length), lexicon)] : null
}

/** Where a word may be two, the longest name first. */
export function gluedCuts(text: string, { gluedAfter, trie }: Pick<CompiledLexicon, 'gluedAfter' | 'trie'>): readonly GluedCut[] {
  if (!gluedAfter) return none
  const isName = (name: string): boolean => trie.single({ text: name, key: foldWord(name) }).length > 0
  const capitals = /^\p{Lu}{2,}(?=\p{Ll}{2})/u.exec(text)?.[0]
  if (capitals) return isName(capitals) ? [{ length: capitals.length, surely: true }] : none
  const cuts: GluedCut[] = []
  for (let length = Math.min(text.length - 1, LONGEST_NAME); length >= SHORTEST_NAME; length--)
    if (isName(text.slice(0, length))) cuts.push({ length, surely: gluedAfter.exec(text.slice(length))?.index === 0 })
  return cuts.length > 0 ? cuts : none
}

/** "Mali" in "Malina" is a coincidence more often than in longer names; shorter ones are never cut. */
const SHORTEST_NAME = 4
/** No name of one word is longer; a word may be as long as the text. */
const LONGEST_NAME = 40
