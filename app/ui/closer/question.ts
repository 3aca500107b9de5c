import type { Trend } from '../../../lib/charts'
import type { Filter, Grouping, MarkedEvent, Unit } from '../../../lib/document'
import type { TrendChoices } from '../charts/trend-choices'
import { filterUrl } from '../filters/filter-url'

/** What a trend was asked with: enough to ask for it again. */
export interface Question {
  readonly filter: Filter
  readonly by: Grouping
  readonly unit: Unit
  /** The period before is drawn too. */
  readonly compared: boolean
  /** The series of the chart, in its order. */
  readonly keys: readonly string[]
  readonly view: TrendChoices['view']
  /** The marked events, which stand over every trend. */
  readonly events: readonly MarkedEvent[]
}

/** The question that a trend answers, to be asked again. */
export function questionOf({ unit, series, previous }: Trend, { by, view, filter, events }: Pick<Question, 'by' | 'view' | 'filter' | 'events'>): Question {
  return { filter, by, unit, view, events, compared: previous !== undefined, keys: series.map(({ key }) => key) }
}

/** Where the numbers of a trend are answered. */
export function trendUrl({ filter, by, unit, compared }: Pick<Question, 'filter' | 'by' | 'unit' | 'compared'>): string {
  return filterUrl('/api/v1/trend', filter, { by, unit, compare: compared ? 'previous' : undefined })
}
