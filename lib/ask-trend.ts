import { compared, trend, type Trend } from './charts'
import type { Filter, Grouping, Unit } from './document'
import { previousFilter } from './previous-filter'
import { dailyStances } from './store'

/** What a trend may be laid beside. */
export type Comparison = 'none' | 'previous'

/**
 * Stance over time under a filter: what the charts draw and the interface answers. With a comparison, each series carries itself in the
 * period before, where the filter names both ends of one. At most `most` series, as many as there are to be seen. @throws as `dailyStances` does.
 */
export async function askTrend(filter: Filter, by: Grouping, unit: Unit | 'auto', compare: Comparison = 'none', most?: number): Promise<Trend> {
  const days = await dailyStances(filter, by, unit)
  const asked = trend(days, days.unit, filter, most)
  const before = compare === 'none' || asked.series.length === 0 ? null : previousFilter({ ...filter, [by]: asked.series.map(({ key }) => key) })
  if (before === null) return asked
  return compared(asked, { period: { from: before.from, to: before.to }, trend: trend(await dailyStances(before, by, days.unit), days.unit, before) })
}
