import { decided, GIVEN, SIDES, WANTED } from './decision'
import { precisionRecall } from './precision-recall'
import type { Figures } from './figures'
import type { Tally } from './tally'

/** F of each side, and the means of precision, recall and F over all three and of F over the two that take a side. In [0, 1]. */
export function stanceFigures(tally: Tally): Figures {
  const sides = SIDES.map((side) =>
    precisionRecall(decided(tally, side, side), sum(WANTED.map((wanted) => decided(tally, wanted, side))), sum(GIVEN.map((given) => decided(tally, side, given)))))
  const mean = (of: 'precision' | 'recall' | 'f') => sum(sides.map((s) => s[of])) / SIDES.length
  const [against = 0, neutral = 0, support = 0] = sides.map((s) => s.f)
  return {
    stanceMacroP: mean('precision'),
    stanceMacroR: mean('recall'),
    stanceMacro3: mean('f'),
    stanceMacroPolar: (against + support) / 2,
    stanceF_neg: against,
    stanceF_neu: neutral,
    stanceF_pos: support,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
