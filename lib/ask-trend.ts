import { trend, type Trend } from './charts'
import type { Filter, Grouping, Unit } from './document'
import { dailyStances } from './store'

/** Stance over time under a filter: what the charts draw and the interface answers. @throws as `dailyStances` does. */
export async function askTrend(filter: Filter, by: Grouping, unit: Unit | 'auto'): Promise<Trend> {
  return trend(await dailyStances(filter, by), unit, { ...(filter.from === undefined ? {} : { from: filter.from }), ...(filter.to === undefined ? {} : { to: filter.to }) })
}
