import { addTallies, counted, type Tally } from './tally'
import { excerpt } from './mistake'
import { share } from './precision-recall'
import { sideOf, type PredictedStance, type Prediction } from './prediction'
import { stanceConfusion } from './stance-confusion'
import { stanceFigures } from './stance-figures'
import { tallyConfidence } from './calibration'
import { tallyDecisions } from './decision'
import type { Figures, Scored } from './figures'
import type { GoldTarget, Side } from './gold'

interface Decided {
  readonly gold: GoldTarget
  readonly stance: PredictedStance | undefined
  /** null: no answer, or an abstention. */
  readonly side: Side | null
}

/** The attitude toward one given mention a text. An abstention is no answer. */
export function scoreTargets(items: readonly GoldTarget[], predictions: readonly Prediction[]): Scored {
  const decided = items.map((gold, n): Decided => {
    const stance = predictions[n]?.targets?.[0]
    return { gold, stance, side: stance === undefined ? null : sideOf(stance) }
  })
  const wrong = decided.filter((d) => d.side !== d.gold.label)
  const tallies = decided.map(tallyTarget)
  return {
    tallies,
    total: addTallies(tallies),
    figuresOf: targetFigures,
    confusions: wrong.map(({ gold, stance }) => stanceConfusion(gold.label, stance, 'no answer')),
    mistakes: wrong.map(({ gold, side }) => ({
      kind: 'target',
      id: gold.id,
      words: `${gold.target.iso2} wanted ${gold.label}, got ${side ?? 'none'} :: ${excerpt(gold.text, { start: 0, end: gold.text.length }, 220)}`,
    })),
  }
}

function tallyTarget({ gold, stance, side }: Decided): Tally {
  const confidence = stance?.confidence ?? null
  return addTallies([
    { 'texts': 1, 'answered texts': stance === undefined ? 0 : 1, 'right texts': side === gold.label ? 1 : 0 },
    tallyDecisions([{ wanted: gold.label, given: stance === undefined ? 'none' : side ?? 'unsure' }]),
    tallyConfidence(side === null || confidence === null ? [] : [{ confidence, right: side === gold.label }]),
  ])
}

function targetFigures(tally: Tally): Figures {
  return {
    items: counted(tally, 'texts'),
    answered: counted(tally, 'answered texts'),
    accuracy: share(counted(tally, 'right texts'), counted(tally, 'texts')),
    ...stanceFigures(tally),
  }
}
