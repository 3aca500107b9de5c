import { excerpt } from './mistake'
import { share } from './precision-recall'
import { sideOf, type Prediction } from './prediction'
import { stanceFigures } from './confusion'
import type { GoldTarget } from './gold'
import type { Scored } from './figures'

/** The attitude toward one given mention a text. An abstention is no answer. */
export function scoreTargets(items: readonly GoldTarget[], predictions: readonly Prediction[]): Scored {
  const decided = items.map((gold, n) => {
    const stance = predictions[n]?.targets?.[0]
    return { gold, stance, side: stance === undefined ? null : sideOf(stance) }
  })
  return {
    figures: {
      items: items.length,
      answered: decided.filter((d) => d.stance !== undefined).length,
      accuracy: share(decided.filter((d) => d.side === d.gold.label).length, items.length),
      ...stanceFigures(decided.map((d) => ({ gold: d.gold.label, answered: d.side }))),
    },
    graded: decided.flatMap(({ gold, stance, side }) =>
      side === null || typeof stance?.confidence !== 'number' ? [] : [{ confidence: stance.confidence, right: side === gold.label }],
    ),
    mistakes: decided
      .filter((d) => d.side !== d.gold.label)
      .map(({ gold, side }) => ({
        kind: 'target',
        id: gold.id,
        words: `${gold.target.iso2} wanted ${gold.label}, got ${side ?? 'none'} :: ${excerpt(gold.text, { start: 0, end: gold.text.length }, 220)}`,
      })),
  }
}
