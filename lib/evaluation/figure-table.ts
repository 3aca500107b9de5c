import { MEASURES, type Measure } from './measures'
import { REACHES, type Reach } from './reaches'
import type { Evaluation } from './evaluate-answers'
import type { Interval } from './bootstrap'

/** One row of the table; shares in [0, 1], reach and floor in percent. */
export interface FigureRow {
  readonly measure: Measure
  readonly value: number
  readonly interval: Interval | undefined
  readonly precision: number | undefined
  readonly recall: number | undefined
  readonly wanted: Reach | undefined
  /** In points; below 0 where the reach is missed; undefined where there is none. */
  readonly margin: number | undefined
}

/** The figures of a set that can be compared between runs, with their intervals and what is wanted of them. */
export function figureTable({ name, task, figures, intervals }: Evaluation): readonly FigureRow[] {
  return MEASURES[task].flatMap((measure) => {
    const value = figures[measure.figure]
    if (value === undefined) return []
    const wanted = REACHES[name]?.[measure.figure]
    return [{
      measure,
      value,
      interval: intervals[measure.figure],
      precision: measure.precision === undefined ? undefined : figures[measure.precision],
      recall: measure.recall === undefined ? undefined : figures[measure.recall],
      wanted,
      margin: wanted && (measure.figure === 'ece' ? -1 : 1) * (toPercent(value) - wanted.reach),
    }]
  })
}

/** In percent with one decimal, as figures are shown, committed and compared. */
export function toPercent(share: number): number {
  return Math.round(1000 * share) / 10
}
