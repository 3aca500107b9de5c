import type { Span, Token } from '../../document'
import { firstEndingAfter } from '../text/outside'

/** The tokens that a span touches. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = firstEndingAfter(tokens, span.start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < span.end) last++
  return tokens.slice(first, last)
}
