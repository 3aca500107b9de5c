import type { Span } from '../document'
import { trimSpan } from './trim-span'

// a typewriter's opening marks, and the words that only join what is said to the verb: some annotations hold both to be part of the content
const joined = /^(?:[\s"'“”„‟‘’«»‹›`(]|(?:that|bahwa)\s)+/i

/** The span without what opens it and is not said: marks of any kind and “that”; nor the marks at its end. */
export function coreSpan(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span)
  const opening = joined.exec(text.slice(start, end))?.[0].length ?? 0
  return opening < end - start ? { start: start + opening, end: start + opening + text.slice(start + opening, end).replace(/[\s`]+$/, '').length } : { start, end }
}
