import type { Span } from '../../document'

/** A line of the text that is not blank, without the white space around it. */
export interface Line extends Span {
  readonly text: string
  /** Whether a blank line, or nothing, comes before and after it. */
  readonly blankBefore: boolean
  readonly blankAfter: boolean
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let blankBefore = true
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    const whole = text.slice(from, to)
    const trimmed = whole.trim()
    if (trimmed !== '') {
      const start = from + (whole.length - whole.trimStart().length)
      lines.push({ start, end: start + trimmed.length, text: trimmed, blankBefore, blankAfter: opensBlank(text, to + 1) })
    }
    blankBefore = trimmed === ''
    from = to + 1
  }
  return lines
}

/** Whether the line that begins at an offset is blank, or there is none. */
function opensBlank(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\n') return true
    if (letter.trim() !== '') return false
  }
  return true
}
