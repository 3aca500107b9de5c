import type { Span } from '../../../lib/document'
import type { EvidenceSegment } from './evidence-segments'

export interface MarkedSegment extends EvidenceSegment {
  /** One of the words searched for. */
  readonly found: boolean
}

/** Cuts segments that follow one another from `start` on where the words found begin and end. */
export function markFound(segments: readonly EvidenceSegment[], start: number, found: readonly Span[]): readonly MarkedSegment[] {
  const starts = segments.map((_, i) => segments.slice(0, i).reduce((sum, { text }) => sum + text.length, start))
  return segments.flatMap((segment, i) => {
    const from = starts[i] ?? start
    const to = from + segment.text.length
    const cuts = [...new Set([from, to, ...found.flatMap((word) => [word.start, word.end])])].filter((cut) => cut >= from && cut <= to).sort((a, b) => a - b)
    return cuts.slice(1).map((end, at) => {
      const begin = cuts[at] ?? from
      return { ...segment, text: segment.text.slice(begin - from, end - from), found: found.some((word) => word.start <= begin && word.end >= end) }
    })
  })
}
