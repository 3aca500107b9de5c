import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansWithin } from '../../../lib/analysis/text/spans-within'
import type { Span } from '../../../lib/document'

/** Sorted spans that do not overlap, from gaps and lengths. */
const spans = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 })), { maxLength: 20 }).map((steps) => {
  let at = 0
  return steps.map(([gap, length]): Span => ({ start: (at += gap), end: (at += length) }))
})

describe('spansWithin', () => {
  it('gives what looking at each span gives', () => {
    fc.assert(fc.property(spans, fc.nat(80), fc.nat(80), (all, start, length) => {
      const stretch = { start, end: start + length }
      expect(spansWithin(all, stretch)).toEqual(all.filter((span) => span.start >= stretch.start && span.end <= stretch.end))
    }))
  })
})
