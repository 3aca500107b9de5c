import type { Span } from '../../document'

/** The lines of a text that hold more than white space, as spans without the line break; a line is a paragraph. */
export function textLines(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  let blank = true
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED
    if (code !== LINE_FEED && code !== 0x0d && code !== 0x2028 && code !== 0x2029) {
      if (blank && code !== SPACE && (code < 128 && code > SPACE || text.charAt(at).trim() !== '')) blank = false
      continue
    }
    if (!blank) lines.push({ start, end: at })
    start = at + 1
    blank = true
  }
  return lines
}

const LINE_FEED = 0x0a
const SPACE = 0x20
