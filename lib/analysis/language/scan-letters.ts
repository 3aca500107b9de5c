// a word from anywhere in it on
const pattern = /\p{L}+(?:['’-]\p{L}+)*/uy

const isLetter = (code: number): boolean => code >= 97 && code <= 122
const isOther = (code: number): boolean => code < 128 && !isLetter(code)

/** Calls `found` with the span of each word of a lower-case text: letters, with single hyphens and apostrophes between them. Plain letters need no pattern. */
export function scanLetters(text: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isOther(code)) {
      at++
      continue
    }
    const end = isLetter(code) ? plainEnd(text, at) : -1
    if (end > 0) {
      found(at, end)
      at = end
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) found(at, pattern.lastIndex)
    // past both halves of a character beyond 16 bits
    at = match ? pattern.lastIndex : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  }
}

/** Where a word of plain letters ends; -1 where a letter beyond ASCII, a hyphen or an apostrophe follows. */
function plainEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  return at >= text.length || (isOther(code) && code !== 39 && code !== 45) ? at : -1
}
