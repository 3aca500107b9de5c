import { trend, type Trend } from './charts'
import type { Filter, Grouping, Unit } from './document'
import { dailyStances } from './store'

/** Stance over time under a filter: what the charts draw and the interface answers. @throws as `dailyStances` does. */
export async function askTrend(filter: Filter, by: Grouping, unit: Unit | 'auto'): Promise<Trend> {
  const days = await dailyStances(filter, by, unit)
  return trend(days, days.unit, filter)
}
