import type { Span } from '../../document'

/** The parts of a span that none of `holes` covers; `holes` are sorted and do not overlap. */
export function outside(span: Span, holes: readonly Span[]): readonly Span[] {
  const parts: Span[] = []
  let start = span.start
  for (let i = firstEndingAfter(holes, span.start); i < holes.length; i++) {
    const hole = holes[i]
    if (hole === undefined || hole.start >= span.end) break
    if (hole.start > start) parts.push({ start, end: hole.start })
    start = Math.max(start, hole.end)
  }
  if (start < span.end) parts.push({ start, end: span.end })
  return parts
}

/** Index of the first of sorted spans that ends after an offset (their number where none does). */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
