import type { Span } from '../document'

const edge = `[\\s"'“”„‟‘’«»‹›「」『』.,;:!?()\\-–—]+`
const leading = new RegExp(`^${edge}`)
const trailing = new RegExp(`${edge}$`)

/** The span without marks and spaces at either end, so that “no,” and no are the same content. */
export function trimSpan(text: string, span: Span): Span {
  const raw = text.slice(span.start, span.end)
  const fromStart = raw.replace(leading, '')
  const start = span.start + raw.length - fromStart.length
  return { start, end: start + fromStart.replace(trailing, '').length }
}
