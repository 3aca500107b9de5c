import type { Span } from '../../document'

/** What ends a line. */
const BREAKS = ['\n', '\r', '\u2028', '\u2029']

/** The lines of a text that hold more than white space, as spans without the line break; a line is a paragraph. */
export function textLines(text: string): readonly Span[] {
  const lines: Span[] = []
  // where each mark stands next: most never stand in a text, and need not be looked for again
  const next = BREAKS.map((mark) => placeOf(mark, text, 0))
  for (let start = 0; start <= text.length; ) {
    const end = Math.min(...next)
    if (!isBlank(text, start, Math.min(end, text.length))) lines.push({ start, end: Math.min(end, text.length) })
    start = end + 1
    for (let kind = 0; kind < BREAKS.length; kind++) if (next[kind] === end) next[kind] = placeOf(BREAKS[kind] ?? '', text, start)
  }
  return lines
}

const placeOf = (mark: string, text: string, from: number): number => {
  const place = text.indexOf(mark, from)
  return place < 0 ? Infinity : place
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && (code < 128 && code > SPACE || text.charAt(at).trim() !== '')) return false
  }
  return true
}

const SPACE = 0x20
