/** What stages ask of every token, one bit each. */
export const Mark = {
  /** Something of what reports speech begins with it. */
  reports: 1,
  /** A reporting expression begins with it. */
  cue: 2,
  /** It may end what is said: “.”, “;” */
  final: 4,
  /** It is written with a capital. */
  capital: 8,
  comma: 16,
} as const

/**
 * The tokens of a text as rows of numbers. Tokens and words lie far apart in memory, and to fetch them costs more than what is asked of most of
 * them; a walk over the whole text looks into these rows and fetches the few words that matter.
 */
export interface TokenRow {
  /** The bits of `Mark`. */
  readonly marks: Uint8Array
  /** Where each token starts (UTF-16 units). */
  readonly starts: Int32Array
}

/** A token with its word. */
interface Marked {
  readonly start: number
  readonly word: { readonly marks: number }
}

/** The rows of tokens. */
export function tokenRow(tokens: readonly Marked[]): TokenRow {
  const fresh = { marks: new Uint8Array(tokens.length), starts: new Int32Array(tokens.length) }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    fresh.marks[i] = token.word.marks
    fresh.starts[i] = token.start
  }
  return fresh
}

/** Index of the first token that starts at an offset or behind it. */
export function firstStartingFrom({ starts }: TokenRow, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
