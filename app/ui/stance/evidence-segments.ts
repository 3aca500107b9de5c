import type { Span, Stance, StanceLabel } from '../../../lib/document'

export interface EvidenceSegment {
  readonly text: string
  /** Which way the words count; "neutral" where they count for one country and against another; null: no evidence. */
  readonly sign: StanceLabel | null
}

/** Cuts the content of a quotation where the words of its ledgers begin and end. Spans index the article; `start` is where the content begins there. */
export function evidenceSegments(content: string, start: number, stances: readonly Stance[]): readonly EvidenceSegment[] {
  const evidence = stances.flatMap((stance) => stance.evidence).filter((e) => e.contribution !== 0 && e.end > start && e.start < start + content.length)
  const cuts = [...new Set([0, content.length, ...evidence.flatMap((e) => [e.start - start, e.end - start])])]
    .filter((cut) => cut >= 0 && cut <= content.length)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const from = cuts[i] ?? 0
    return { text: content.slice(from, end), sign: evidenceSign({ start: start + from, end: start + end }, evidence) }
  })
}

/** The words of the ledgers outside the stretch that is shown, in text order, each once: the “mengecam” of an indirect quotation. */
export function evidenceAround(shown: string, start: number, stances: readonly Stance[]): { readonly before: readonly EvidenceSegment[]; readonly after: readonly EvidenceSegment[] } {
  const all = stances.flatMap((stance) => stance.evidence).filter((e) => e.contribution !== 0)
  const spans = [...new Map(all.map((e) => [`${e.start} ${e.end}`, e])).values()].sort((a, b) => a.start - b.start)
  const words = (outside: typeof spans) => outside.map((e) => ({ text: e.text, sign: evidenceSign(e, all) }))
  return { before: words(spans.filter((e) => e.end <= start)), after: words(spans.filter((e) => e.start >= start + shown.length)) }
}

/** Which way the words of a span count, by the evidence that covers it. */
export function evidenceSign(span: Span, evidence: readonly (Span & { readonly contribution: number })[]): StanceLabel | null {
  const here = evidence.filter((e) => e.start <= span.start && e.end >= span.end)
  if (here.length === 0) return null
  if (here.every((e) => e.contribution < 0)) return 'oppose'
  return here.every((e) => e.contribution > 0) ? 'support' : 'neutral'
}
