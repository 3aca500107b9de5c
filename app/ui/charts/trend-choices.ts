import type { Comparison } from '../../../lib/ask-trend'
import type { Grouping, Unit } from '../../../lib/document'
import type { Extra } from '../filters/filter-url'

/** What the address of a page with a trend says of it, beside the filter. */
export const TREND_PARAMETERS = ['unit', 'by', 'view', 'compare'] as const
export const UNITS = ['auto', 'day', 'week', 'month'] as const
export const VIEWS = ['mean', 'counts'] as const

export interface TrendChoices {
  readonly unit: Unit | 'auto'
  readonly by: Grouping
  readonly view: (typeof VIEWS)[number]
  readonly compare: Comparison
}

/** The choices in an address; anything else is the first there is. `groupings`: what the page can make series of. */
export function trendChoices(extra: Extra, groupings: readonly [Grouping, ...Grouping[]]): TrendChoices {
  return {
    unit: UNITS.find((unit) => unit === extra.unit) ?? 'auto',
    by: groupings.find((by) => by === extra.by) ?? groupings[0],
    view: VIEWS.find((view) => view === extra.view) ?? 'mean',
    compare: extra.compare === 'previous' ? 'previous' : 'none',
  }
}

/** Up to so many lines are told apart in one chart. */
const TOGETHER = 5

/** Whether so many series are drawn as lines of one chart, instead of a chart each. */
export function areTogether(view: TrendChoices['view'], series: number): boolean {
  return view === 'mean' && series > 1 && series <= TOGETHER
}
