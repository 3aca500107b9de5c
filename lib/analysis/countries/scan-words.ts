import type { Span } from '../../document'

/** A word as the country forms see it. */
export interface Word extends Span {
  /** As written, inner dots of an abbreviation left out: "U.S." is "US". */
  readonly text: string
  /** Lower case, without diacritics: the key it is looked up by. */
  readonly key: string
}

// An abbreviation with dots is one word. Capitals open a word: where a text lost a space ("dariRusia"), they part two.
const pattern =
  /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])\.?|[\p{Lu}\p{Lt}\p{N}]+[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]*|[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/uy

const DOT = 46
const isSmall = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** The words of a text in order: letters and digits, parted at every other mark and before a capital inside. Plain letters need no pattern. */
export function scanWords(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const small = isSmall(code)
    if (code < 128 && !small && !isDigit(code) && !isCapital(code)) {
      at++
      continue
    }
    const end = code < 128 ? plainEnd(text, at, small) : -1
    if (end > 0) {
      const piece = text.slice(at, end)
      words.push({ start: at, end, text: piece, key: small ? piece : foldWord(piece) })
      at = end
      continue
    }
    pattern.lastIndex = at
    const piece = pattern.exec(text)?.[0]
    if (piece === undefined) {
      // past both halves of a character beyond 16 bits
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      continue
    }
    const plain = piece.includes('.') ? piece.replaceAll('.', '') : piece
    words.push({ start: at, end: at + piece.length, text: plain, key: foldWord(plain) })
    at += piece.length
  }
  return words
}

/** Where a word of plain letters and digits ends; -1 where a letter beyond ASCII may follow or it may be an abbreviation with dots. */
function plainEnd(text: string, start: number, small: boolean): number {
  let at = start
  if (!small) {
    while (isCapital(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++
    if (at === start + 1 && text.charCodeAt(at) === DOT && isCapital(text.charCodeAt(start))) return -1
  }
  while (isSmall(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++
  return at < text.length && text.charCodeAt(at) >= 128 ? -1 : at
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
