import type { Span } from '../../document'

/** A word as the country forms see it. */
export interface Word extends Span {
  /** As written, inner dots of an abbreviation left out: "U.S." is "US". */
  readonly text: string
  /** Lower case, without diacritics: the key it is looked up by. */
  readonly key: string
}

// An abbreviation with dots is one word. Capitals open a word: where a text lost a space ("dariRusia"), they part two.
const word =
  /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])\.?|[\p{Lu}\p{Lt}\p{N}]+[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]*|[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu

/** The words of a text in order: letters and digits, parted at every other mark and before a capital inside. */
export function scanWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: piece, index }) => {
    const plain = piece.includes('.') ? piece.replaceAll('.', '') : piece
    return { start: index, end: index + piece.length, text: plain, key: foldWord(plain) }
  })
}

const plainFirst = /^[A-Z]?[a-z]+(?=$| )/

/** The key of a text's first word; empty where it has none. */
export function firstWord(text: string): string {
  return plainFirst.exec(text)?.[0].toLowerCase() ?? scanWords(text)[0]?.key ?? ''
}

const ascii = /^[\x20-\x7e]*$/

/** Lower case without diacritics, so that "Türkiye" and "Turkiye" are one. */
export function foldWord(text: string): string {
  return ascii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
