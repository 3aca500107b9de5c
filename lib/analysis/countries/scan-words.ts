import type { Span } from '../../document'

/** A word as the country forms see it. */
export interface Word extends Span {
  /** As written, inner dots of an abbreviation left out: "U.S." is "US". */
  readonly text: string
  /** Lower case, without diacritics: the key it is looked up by. */
  readonly key: string
}

// an abbreviation with dots is one word; a lost space between a word and a name ("dariRusia") parts them
const word = /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])\.?|[\p{L}\p{M}\p{N}]+/gu
const insideCapital = /(?<=\p{Ll})(?=\p{Lu})/u

/** The words of a text in order: letters and digits, parted at every other mark and before a capital inside. */
export function scanWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(word)) {
    let start = match.index
    for (const piece of match[0].split(insideCapital)) {
      const plain = piece.includes('.') ? piece.replaceAll('.', '') : piece
      words.push({ start, end: start + piece.length, text: plain, key: foldWord(plain) })
      start += piece.length
    }
  }
  return words
}

const ascii = /^[\x20-\x7e]*$/

/** Lower case without diacritics, so that "Türkiye" and "Turkiye" are one. */
export function foldWord(text: string): string {
  return ascii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
