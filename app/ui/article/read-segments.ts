import type { Evidence, Mention, Span, StanceLabel } from '../../../lib/document'
import type { ArticleReading, ListedQuotation } from '../../../lib/store/rows'
import { evidenceSign } from '../stance/evidence-segments'

/** A stretch of a paragraph under the same marks throughout. */
export interface ReadSegment extends Span {
  readonly country: string | null
  /** The words that name who speaks. */
  readonly source: boolean
  /** Words of the open ledger, by sign. */
  readonly evidence: StanceLabel | null
  readonly boilerplate: boolean
}
/** Neighbouring segments of one quotation, or of none. */
export interface ReadRun {
  readonly quotation: ListedQuotation | null
  readonly segments: readonly ReadSegment[]
}

/** Cuts a paragraph wherever a quotation, a mention, a source, boilerplate or a word of the `opened` ledgers begins or ends. */
export function readRuns(paragraph: Span, article: Pick<ArticleReading, 'quotationList' | 'mentions' | 'boilerplate'>, opened: readonly ListedQuotation[]): readonly ReadRun[] {
  const sources = article.quotationList.flatMap((q) => q.speakers.flatMap((speaker) => (speaker.source === null ? [] : [speaker.source])))
  const mentions = [...article.mentions, ...article.quotationList.flatMap((q) => q.mentions)]
  const evidence = opened.flatMap(({ stances }) => stances.flatMap((stance) => stance.evidence))
  const marks: readonly Span[] = [...article.quotationList, ...mentions, ...sources, ...article.boilerplate, ...evidence]
  const cuts = [...new Set([paragraph.start, paragraph.end, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= paragraph.start && cut <= paragraph.end)
    .sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? paragraph.start, end }))
  return pieces.reduce<readonly ReadRun[]>((runs, piece) => {
    const quotation = quotationAt(piece, article.quotationList, opened)
    const segment = { ...piece, country: countryAt(piece, mentions), source: sources.some((s) => covers(s, piece)), evidence: evidenceAt(piece, evidence), boilerplate: article.boilerplate.some((b) => covers(b, piece)) }
    const last = runs.at(-1)
    return last !== undefined && last.quotation === quotation ? [...runs.slice(0, -1), { quotation, segments: [...last.segments, segment] }] : [...runs, { quotation, segments: [segment] }]
  }, [])
}

/** The innermost of the open quotations that cover the piece, else of all: in “he said that she said …” the words are hers. */
function quotationAt(piece: Span, quotations: readonly ListedQuotation[], opened: readonly ListedQuotation[]): ListedQuotation | null {
  const covering = quotations.filter((q) => covers(q, piece))
  const open = covering.filter((q) => opened.includes(q))
  return (open.length > 0 ? open : covering).reduce<ListedQuotation | null>((inner, q) => (inner === null || q.end - q.start < inner.end - inner.start ? q : inner), null)
}

function countryAt(piece: Span, mentions: readonly Mention[]): string | null {
  return mentions.find((mention) => covers(mention, piece))?.country ?? null
}

function evidenceAt(piece: Span, evidence: readonly Evidence[]): StanceLabel | null {
  return evidenceSign(piece, evidence.filter((e) => e.contribution !== 0))
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}
