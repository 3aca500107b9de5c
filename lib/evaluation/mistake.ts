import type { Span } from '../document'

/** One wrong answer, in words for a person who improves the analysis. */
export interface Mistake {
  readonly kind: 'missed' | 'spurious' | 'speaker' | 'speaker-country' | 'stance' | 'target'
  readonly id: string
  readonly words: string
}

/** The beginning of a span, in one line. */
export function excerpt(text: string, span: Span, length = 100): string {
  return text.slice(span.start, Math.min(span.end, span.start + length)).replace(/\s+/g, ' ')
}
