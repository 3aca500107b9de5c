import type { Decision } from './decision'
import type { QuotationJudgement } from './judge-article'

/** Each country wanted in a quotation, and each answered that is not wanted, as a decision between the sides. */
export function decisionsOn(q: QuotationJudgement): readonly Decision[] {
  return [
    ...q.wanted.map((c): Decision => ({ wanted: c.gold, given: c.answered === undefined ? 'none' : c.answered ?? 'unsure' })),
    ...q.answered.filter((c) => !c.wanted).map((c): Decision => ({ wanted: 'none', given: c.answered ?? 'unsure' })),
  ]
}
