import type { FoundQuotation, QuotationKind, Span } from '../../../document'
import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { cueOf, spanOf, type Range, type Reading } from '../reading'

export interface Found {
  readonly content: Range
  readonly cue: Range | null
  readonly cueClass: CueClass | null
  readonly source: Range | null
  readonly rule: string
}

/** Makes a quotation of what a rule found; null where no content is left. Its kind follows from the quote marks inside. */
export function buildQuotation(reading: Reading, { content, cue, cueClass, source, rule }: Found): FoundQuotation | null {
  const span = spanOf(reading, content)
  if (span === null || content.to <= content.from) return null
  const whole = wholeQuote(reading, content)
  const bounds = whole ?? withoutUnpaired(reading, span, content)
  if (bounds.end <= bounds.start) return null
  return {
    start: bounds.start,
    end: bounds.end,
    kind: whole !== null ? 'direct' : kindOf(reading, content),
    cue: cue && cueOf(reading, cue),
    source: source && spanOf(reading, source),
    cueClass,
    rule: `${reading.pack.code}/${rule}`,
  }
}

/** The inner span where the content is one stretch in quote marks and nothing else. */
function wholeQuote(reading: Reading, { from, to }: Range): Span | null {
  const index = reading.quotedAt[from] ?? -1
  if (index < 0 || reading.quotedAt[to - 1] !== index) return null
  const quoted = reading.quoted[index]
  return quoted ? innerSpan(reading.text, quoted.content) : null
}

function kindOf(reading: Reading, { from, to }: Range): QuotationKind {
  for (let i = from; i < to; i++) if ((reading.quotedAt[i] ?? -1) >= 0) return 'mixed'
  return 'indirect'
}

// A mark whose partner lies outside the content is left out.
function withoutUnpaired(reading: Reading, span: Span, { from, to }: Range): Span {
  const first = reading.quoted[reading.quotedAt[from] ?? -1]
  const last = reading.quoted[reading.quotedAt[to - 1] ?? -1]
  const start = first && first.end > span.end ? Math.max(span.start, first.content.start) : span.start
  const end = last && last.start < span.start ? Math.min(span.end, last.content.end) : span.end
  return { start, end }
}

/** What stands in quote marks, without white space, trailing comma or full stop. */
function innerSpan(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end)
  const lead = inner.length - inner.trimStart().length
  const core = inner.trim()
  let end = core.length
  while (end > 0 && isTrailing(core.charAt(end - 1))) end--
  // “we waited …”: dots that leave words out belong to what is said
  return { start: span.start + lead, end: span.start + lead + (core.indexOf('..', end) >= 0 ? core.length : end) }
}

const isTrailing = (mark: string): boolean => mark === ',' || mark === '.' || mark.trim() === ''
