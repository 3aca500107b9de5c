import { nameWordsIn, type NameWord } from './name-words'
import type { CompiledLexicon } from './compile-lexicon'
import type { ReadToken } from '../words/read-tokens'

/** The words of a text in order, as the country forms see them: letters and digits, parted at every other mark and before a capital inside. */
export interface NameRow {
  readonly text: string
  readonly words: readonly NameWord[]
  /** Where each starts in the text. */
  readonly starts: readonly number[]
}

/** Where a word of the row starts; undefined where there is none. */
export const startOf = ({ starts }: NameRow, at: number): number | undefined => starts[at]

/** Where a word of the row ends; undefined where there is none. */
export function endOf({ words, starts }: NameRow, at: number): number | undefined {
  const word = words[at]
  const start = starts[at]
  return word === undefined || start === undefined ? undefined : start + word.length
}

/** The row of a text: each token's words are remembered with it, and only what tokens part and names do not is looked at again. */
export function nameRow(text: string, tokens: readonly ReadToken[], lexicon: CompiledLexicon): { readonly text: string; readonly words: NameWord[]; readonly starts: number[] } {
  const words: NameWord[] = []
  const starts: number[] = []
  const add = (found: readonly NameWord[], from: number): void => {
    for (const word of found) {
      words.push(word)
      starts.push(from + word.at)
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.word.names.length === 0) continue
    let last = i
    while (goesOn(tokens, last)) last++
    add(last === i ? token.word.names : nameWordsIn(text.slice(token.start, tokens[last]?.end), lexicon), token.start)
    i = last
  }
  return { text, words, starts }
}

/** Whether the last word of a token may go on in the next one, as the tokens of “Rinamengatakan” or the full stop of “dariU.S.” */
function goesOn(tokens: readonly ReadToken[], at: number): boolean {
  const here = tokens[at]
  const next = tokens[at + 1]
  if (here === undefined || next === undefined || next.start !== here.end) return false
  const last = here.word.names.at(-1)
  if (last === undefined || last.at + last.length !== here.text.length) return false
  return next.word.names[0]?.at === 0 || (last.length !== last.text.length && next.text.startsWith('.'))
}
