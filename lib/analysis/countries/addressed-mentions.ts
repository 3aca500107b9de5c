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

/** Longest way (UTF-16 units) from the one accused to a passive cue: "Pemerintah Iran, yang pekan lalu dituduh …". */
const REACH = 40

/** The article's text, and the words of its language that open a relative clause. */
interface Surroundings {
  readonly text: string
  readonly relatives: ReadonlySet<string>
}

/** Countries named in the cue, "protested to Iran over", and between it and the content, where the cue acts on them: "mendesak Iran untuk …"; before the cue where the source stands there: "Iran dituduh Washington memasok …". */
export function addressedMentions(quotation: AttributedQuotation, mentions: readonly Mention[], { text, relatives }: Surroundings): readonly Mention[] {
  const { cue, source } = quotation
  if (!cue || !actsOnSomebody(quotation) || cue.end > quotation.start) return []
  const between = spansWithin(mentions, { start: cue.start, end: quotation.start })
  if (source === null || source.start < cue.end) return between
  if (quotation.rule.endsWith('nominal-cue')) return []
  // “accusing Norway of lying, | Ann left”: the source stands behind it all
  return source.start >= quotation.end && between.length > 0 ? between : accused(cue, mentions, { text, relatives })
}

// the one named last before the cue, with no comma between but that of a relative clause: "who live in Cuba, were accused" accuses others
function accused(cue: Span, mentions: readonly Mention[], { text, relatives }: Surroundings): readonly Mention[] {
  const before = spansWithin(mentions, { start: Math.max(0, cue.start - REACH), end: cue.start }).at(-1)
  if (!before) return []
  const way = text.slice(before.end, cue.start)
  const relative = /^,\s*(\p{L}+)[^,]*$/u.exec(way)
  const joined = relative ? relatives.has(relative[1] ?? '') : !way.includes(',')
  return joined && !/[.;:?!\n“”"]/u.test(way) ? [before] : []
}
