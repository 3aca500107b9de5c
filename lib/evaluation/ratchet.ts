import { z } from 'zod'
import { figureTable, toPercent } from './figure-table'
import type { Evaluation } from './evaluate-answers'

const committed = z.object({
  /** In points: a figure may be this much lower than the committed one. */
  tolerance: z.number().nonnegative(),
  /** In percent with one decimal, by the name of the set and of the figure. */
  sets: z.record(z.string(), z.record(z.string(), z.number())),
})

/** The best figures so far. */
export type CommittedFigures = z.infer<typeof committed>

/** A figure that is not the committed one, in percent; `before` undefined: it was not committed. */
export interface Change {
  readonly set: string
  readonly figure: string
  readonly before: number | undefined
  readonly now: number
}
export interface Comparison {
  /** Lower than the tolerance allows. */
  readonly fallen: readonly Change[]
  readonly risen: readonly Change[]
}

/** Throws when the text is no such file, saying why. */
export function readCommitted(json: string): CommittedFigures {
  return committed.parse(JSON.parse(json))
}

/** Which held figures fell, and which rose or are new. */
export function compareFigures({ tolerance, sets }: CommittedFigures, evaluations: readonly Evaluation[]): Comparison {
  const changes = evaluations.flatMap((evaluation) =>
    heldFigures(evaluation).map(([figure, now]): Change => ({ set: evaluation.name, figure, before: sets[evaluation.name]?.[figure], now })))
  return {
    // figures have one decimal: half a tenth keeps a fall of exactly the tolerance from being lost in binary fractions
    fallen: changes.filter(({ before, now }) => before !== undefined && before - now > tolerance + 0.05),
    risen: changes.filter(({ before, now }) => before === undefined || now > before),
  }
}

/** The committed figures with those that rose; none is lowered. */
export function raiseFigures(committed: CommittedFigures, evaluations: readonly Evaluation[]): CommittedFigures {
  const raised = evaluations.map((evaluation) => {
    const before = committed.sets[evaluation.name] ?? {}
    const higher = heldFigures(evaluation).map(([figure, now]) => [figure, Math.max(now, before[figure] ?? 0)])
    return [evaluation.name, { ...before, ...Object.fromEntries(higher) }]
  })
  return { ...committed, sets: { ...committed.sets, ...Object.fromEntries(raised) } }
}

/** "id-article quoteF: 90.1 before, 88.9 now". */
export function formatChange({ set, figure, before, now }: Change): string {
  return `${set} ${figure}: ${before === undefined ? 'new' : `${before.toFixed(1)} before`}, ${now.toFixed(1)} now`
}

function heldFigures(evaluation: Evaluation): readonly (readonly [string, number])[] {
  return figureTable(evaluation).filter(({ measure }) => measure.held).map(({ measure, value }) => [measure.figure, toPercent(value)])
}
