import type { Span } from '../../document'
import { firstEndingAfter } from '../text/outside'
import type { ReadToken } from '../words/read-tokens'

/** The tokens that a span touches. */
export function tokensIn(tokens: readonly ReadToken[], span: Span): readonly ReadToken[] {
  const first = firstEndingAfter(tokens, span.start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < span.end) last++
  return tokens.slice(first, last)
}
