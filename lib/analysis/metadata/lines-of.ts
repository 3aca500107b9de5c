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
  const raw = rawLines(text)
  return raw.flatMap((line, at) => {
    if (line.text === '') return []
    return [{ ...line, blankBefore: (raw[at - 1]?.text ?? '') === '', blankAfter: (raw[at + 1]?.text ?? '') === '' }]
  })
}

function rawLines(text: string): readonly (Span & { readonly text: string })[] {
  const lines: (Span & { readonly text: string })[] = []
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    const whole = text.slice(from, to)
    const trimmed = whole.trim()
    const start = from + (whole.length - whole.trimStart().length)
    lines.push({ start, end: start + trimmed.length, text: trimmed })
    from = to + 1
  }
  return lines
}
