import { crossValidate, macroF } from './cross-validate'
import { fitConfidence, type Confidence } from './fit-confidence'
import { labellingOf } from './labelling-of'
import { fitWeights, type Fitting } from './fit-weights'
import type { Example } from './example'
import type { Labelling } from '../document'

/** What is learned, and the figures that it was chosen by. */
export interface Learned {
  /** Factors of rules; empty where learning does not clearly better the stated weights. */
  readonly rules: Readonly<Record<string, number>>
  readonly confidence: Confidence
  /** By language: which labels were given to which, and how strongly. */
  readonly labelling: Readonly<Record<string, Labelling>>
  readonly chosenBy: {
    readonly examples: number
    readonly articles: number
    /** Mean F of the three sides as stated, and the best of the learned weights, on articles they were not fitted to. */
    readonly stated: number
    readonly learned: number
  }
}

/** By how much learned weights must be better than the stated ones to be kept. */
const MARGIN = 0.01

/** Ways of fitting that are tried. */
const fittings: readonly Fitting[] = [1, 3, 10].flatMap((hold) => [2, 4].flatMap((steepness) => [0.3, 0.8].map((balance) => ({ hold, steepness, balance }))))

/** Learns factors of rules and the trust in answers from annotated stances. Deterministic; cross-validated by article. */
export function learn(examples: readonly Example[]): Learned {
  const asStated = crossValidate(examples, null)
  const stated = macroF(asStated)
  const tried = fittings.map((fitting) => ({ fitting, answered: crossValidate(examples, fitting) }))
  const best = tried.reduce((a, b) => (macroF(b.answered) > macroF(a.answered) ? b : a))
  const learned = macroF(best.answered)
  const keep = learned >= stated + MARGIN
  const answered = keep ? best.answered : asStated
  const trusted = answered.filter(({ example }) => example.trust === 1)
  return {
    rules: keep ? Object.fromEntries(Array.from(fitWeights(examples, best.fitting), ([rule, factor]) => [rule, round(factor)])) : {},
    confidence: fitConfidence(trusted),
    labelling: labellingOf(trusted),
    chosenBy: { examples: examples.length, articles: new Set(examples.map(({ article }) => article)).size, stated: round(stated), learned: round(learned) },
  }
}

const round = (value: number) => Math.round(1000 * value) / 1000
