// Dotted abbreviations (U.S.), endings that stand apart in tokenised text (Ann 's), then words and numbers with what may stand inside them, then runs of one mark ("...", "--", "``").
// A dot between a small and a capital letter is a lost space, not an inner dot: “selesai.Presiden”.
const pattern =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}.]\s)['’](?:s|re|ve|ll|d|m)(?=\s)|[\p{L}\p{M}\p{N}]+(?:(?:[-‑'’](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N})|(?<!\p{Ll})\.(?=\p{L})|(?<=\p{Ll})\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|([^\s\p{L}\p{M}\p{N}])\1{3,}|`{2}|'{2}|’{2}|‘{2}|[^\s\p{L}\p{M}\p{N}]/uy

// What a character can be where it opens or follows a piece; `HARD` leaves it to the pattern.
const HARD = 0
const SPACE = 1
const ALPHANUMERIC = 2
const MARK = 3
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const text = String.fromCharCode(code)
  kinds[code] = /\s/.test(text) ? SPACE : /[A-Za-z0-9]/.test(text) ? ALPHANUMERIC : /['`]/.test(text) ? HARD : MARK
}
/** Marks beyond ASCII that never stand inside a word. */
const plainMarks: ReadonlySet<number> = new Set(Array.from('“”„«»–—…‘', (mark) => mark.charCodeAt(0)))

const kindOf = (code: number): number => (code < 128 ? (kinds[code] ?? HARD) : plainMarks.has(code) ? MARK : code === 0xa0 ? SPACE : HARD)

/**
 * Calls `found` with the span of each word, number and mark of a text, in order. Nearly all of them are runs of plain letters between
 * plain marks and need no pattern; it is asked only where letters with accents, apostrophes, dots and the like stand.
 */
export function scanPieces(text: string, found: (start: number, end: number) => unknown): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === SPACE) {
      at++
      continue
    }
    const end = kind === ALPHANUMERIC ? plainWordEnd(text, at) : kind === MARK && text.charCodeAt(at + 1) !== text.charCodeAt(at) ? at + 1 : -1
    if (end > 0) {
      found(at, end)
      at = end
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) found(at, pattern.lastIndex)
    at = match ? pattern.lastIndex : at + 1
  }
}

/** Where a word of plain letters and digits ends, hyphens inside it included; -1 where what follows may belong to it. */
function plainWordEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (kindOf(text.charCodeAt(at)) === ALPHANUMERIC) at++
    if (at >= text.length) return at
    const code = text.charCodeAt(at)
    const next = at + 1 >= text.length ? SPACE : kindOf(text.charCodeAt(at + 1))
    switch (code) {
      case DOT:
        // “U.S.”, “detik.com”
        return next === HARD || next === ALPHANUMERIC || at - start === 1 ? -1 : at
      case COMMA:
      case COLON:
      case SLASH:
        // “482,5”
        return next === HARD || isDigit(text.charCodeAt(at + 1)) ? -1 : at
      case HYPHEN:
        if (next === HARD) return -1
        if (next !== ALPHANUMERIC) return at
        at += 2
        break
      default:
        return kindOf(code) === HARD ? -1 : at
    }
  }
}

const DOT = 46
const COMMA = 44
const COLON = 58
const SLASH = 47
const HYPHEN = 45
const isDigit = (code: number): boolean => code >= 48 && code <= 57
