import type { Trend } from '../../../lib/charts'
import type { Filter, Grouping, Unit } from '../../../lib/document'
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
}

/** The question that a trend answers, to be asked again. */
export function questionOf({ unit, series, previous }: Trend, by: Grouping, filter: Filter): Question {
  return { filter, by, unit, compared: previous !== undefined, keys: series.map(({ key }) => key) }
}

/** Where the numbers of a trend are answered. */
export function trendUrl({ filter, by, unit, compared }: Question): string {
  return filterUrl('/api/v1/trend', filter, { by, unit, compare: compared ? 'previous' : undefined })
}
