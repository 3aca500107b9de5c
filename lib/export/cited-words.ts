import type { Citation } from './citation'

const OPENING = /^["“”‘«„]/

/** The words of a citation: speech said word for word in quote marks, its own or a pair around it; reported speech as it stands, for nobody said just that. */
export function citedWords({ quote, kind }: Pick<Citation, 'quote' | 'kind'>): string {
  const trimmed = quote.trim()
  return kind !== 'direct' || OPENING.test(trimmed) ? trimmed : `“${trimmed}”`
}
