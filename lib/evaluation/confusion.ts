import type { Side } from './gold'
import { precisionRecall } from './precision-recall'

/** One decision: what is right and what was answered; null: nothing to find, or nothing answered. */
export interface Decision {
  readonly gold: Side | null
  readonly answered: Side | null
}

export interface StanceFigures {
  readonly stanceMacro3: number
  readonly stanceMacroPolar: number
  readonly stanceF_neg: number
  readonly stanceF_neu: number
  readonly stanceF_pos: number
}

/** F of each side, and their means over all three and over the two that take a side. In [0, 1]. */
export function stanceFigures(decisions: readonly Decision[]): StanceFigures {
  const f = (side: Side): number =>
    precisionRecall(
      decisions.filter((d) => d.gold === side && d.answered === side).length,
      decisions.filter((d) => d.answered === side).length,
      decisions.filter((d) => d.gold === side).length,
    ).f
  const [against, neutral, support] = [f(-1), f(0), f(1)]
  return {
    stanceMacro3: (against + neutral + support) / 3,
    stanceMacroPolar: (against + support) / 2,
    stanceF_neg: against,
    stanceF_neu: neutral,
    stanceF_pos: support,
  }
}
