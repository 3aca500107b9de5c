import { judgeStance } from '../analysis/stance/judge-stance'
import { judgeTargets } from '../analysis/stance/judge-targets'
import { statedWeights, type Weights } from '../analysis/stance/weights'
import type { Document, Stance } from '../document'
import type { Gold, Side } from '../evaluation'
import { quotationsOfGold } from './gold-quotations'

/** A stance that people annotated, as what the analysis adds up for it. */
export interface Example {
  readonly article: string
  readonly language: string
  readonly label: Side
  /** How much it counts: below 1 for noisy labels. */
  readonly trust: number
  /** The analysis gives no answer, whatever its ledger adds up to. */
  readonly abstained: boolean
  /** Sums of stated contributions by rule. */
  readonly rules: ReadonlyMap<string, number>
}

/** Labels of single sentences by many hands, against those of whole articles by one codebook. */
const TRUST = { article: 1, target: 0.3 } as const

/** The annotated stances of an analysed text. A country meant by a pronoun or by a leader's name is left out, as in the figures. */
export function examplesOf(gold: Gold, doc: Document, weights: Weights = statedWeights): readonly Example[] {
  if (gold.task === 'target') {
    const [stance] = judgeTargets(doc, weights).targetStances
    return stance ? [example(gold, gold.label, TRUST.target, stance)] : []
  }
  if (gold.task !== 'article') return []
  const targeted = quotationsOfGold(doc, gold.quotes)
  const { quotations } = judgeStance({ ...doc, targetedQuotations: targeted }, weights)
  return gold.quotes.flatMap((quotation, index) =>
    quotation.countries.flatMap(({ iso2, via, stance: label }) => {
      const stance = quotations[index]?.stances.find(({ country }) => country === iso2)
      return stance && via !== 'pronoun' && via !== 'leader' ? [example(gold, label, TRUST.article, stance)] : []
    }),
  )
}

function example({ id: article, lang: language }: Gold, label: Side, trust: number, stance: Stance): Example {
  const rules = new Map<string, number>()
  for (const { rule, contribution } of stance.evidence) {
    const name = rule.slice(rule.indexOf('/') + 1)
    rules.set(name, (rules.get(name) ?? 0) + contribution)
  }
  return { article, language, label, trust, abstained: stance.label === 'abstained', rules }
}
