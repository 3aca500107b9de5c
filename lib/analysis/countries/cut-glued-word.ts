import { foldWord, type Word } from './scan-words'
import type { CompiledLexicon } from './compile-lexicon'

/**
 * Parts a name from what is glued to its end: "Rusianya", "Israelmengatakan", "ASyang", "Chinas". Where the text lost the space before it too
 * ("denganIranserta"), anything may follow. Null: no name stands there.
 */
export function cutGluedWord(word: Word, gluedBefore: boolean, lexicon: CompiledLexicon): readonly [Word, Word] | null {
  const { gluedAfter, trie } = lexicon
  // most words are in lower case and need no second look
  if (!gluedAfter || word.text === word.key || word.end - word.start !== word.text.length) return null
  const capitals = /^\p{Lu}{2,}(?=\p{Ll}{2})/u.exec(word.text)?.[0]
  if (capitals) return trie.single({ text: capitals, key: foldWord(capitals) }).length > 0 ? cut(word, capitals.length) : null
  for (let length = word.text.length - 1; length >= SHORTEST_NAME; length--) {
    const text = word.text.slice(0, length)
    const named = trie.single({ text, key: foldWord(text) }).length > 0
    if (named && (gluedBefore || gluedAfter.exec(word.text.slice(length))?.index === 0)) return cut(word, length)
  }
  return null
}

/** "Mali" in "Malina" is a coincidence more often than in longer names; shorter ones are never cut. */
const SHORTEST_NAME = 4

function cut(word: Word, length: number): readonly [Word, Word] {
  const [head, tail] = [word.text.slice(0, length), word.text.slice(length)]
  return [
    { start: word.start, end: word.start + length, text: head, key: foldWord(head) },
    { start: word.start + length, end: word.end, text: tail, key: foldWord(tail) },
  ]
}
