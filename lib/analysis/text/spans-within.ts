import { firstEndingAfter } from './outside'
import type { Span } from '../../document'

/** Those of sorted spans that lie in a stretch; `spans` do not overlap. Costs what it gives, however long the text. */
export function spansWithin<Kind extends Span>(spans: readonly Kind[], { start, end }: Span): readonly Kind[] {
  let first = firstEndingAfter(spans, start)
  while ((spans[first]?.start ?? start) < start) first++
  let last = first
  while ((spans[last]?.end ?? Infinity) <= end) last++
  return spans.slice(first, last)
}
