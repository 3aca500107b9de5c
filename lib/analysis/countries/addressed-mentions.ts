import { spansWithin } from '../text/spans-within'
import type { AttributedQuotation, Mention, Span } from '../../document'

/** Kinds of cue that act on somebody ("urged Iran to", "accused Iran of"): whom they act on is part of what is said. */
const actsOn: ReadonlySet<string> = new Set([
  'praise', 'thank', 'welcome', 'support', 'condemn', 'criticise', 'accuse', 'blame', 'reject', 'protest', 'threaten', 'warn', 'demand', 'urge', 'ask', 'deny', 'regret',
])

/** Whether the cue of a quotation acts on somebody. */
export function actsOnSomebody(quotation: AttributedQuotation): boolean {
  return quotation.cueClass !== null && actsOn.has(quotation.cueClass)
}

/** Countries named between the cue and the content, where the cue acts on them: "mendesak Iran untuk …". None where the source stands there. */
export function addressedMentions(quotation: AttributedQuotation, mentions: readonly Mention[]): readonly Mention[] {
  const { cue, source } = quotation
  if (!cue || !actsOnSomebody(quotation) || cue.end > quotation.start) return []
  const between: Span = { start: cue.end, end: quotation.start }
  // "dituduh Washington memasok …": who stands there speaks
  if (source && source.start >= between.start && source.end <= between.end) return []
  return spansWithin(mentions, between)
}
