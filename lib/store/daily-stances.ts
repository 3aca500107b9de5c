import { MOST_DAYS_BY, onlyCountry, type DailyStance, type DailyStances, type Filter, type Grouping, type Unit } from '../document'
import { database, type Database } from './client'
import { countQuotations, undatedOf } from './count-quotations'
import { dailyFacts } from './daily-facts'
import { Prisma } from './prisma/client'
import { labelSums } from './stance-counts'

/** As many series as a page can show. */
const MOST_SERIES = 50

interface Row extends DailyStance {
  readonly unit: Unit
  readonly series: number
}

/**
 * The stances that match, by series and local day, or summed over weeks from Monday or over months: the 50 series with most quotations,
 * days in order. "auto" picks the unit by the span of all that matches. Within a series a quotation has one stance, so its quotations are its stances.
 * @throws where series of speakers or outlets are asked without exactly one country.
 */
export async function dailyStances(filter: Filter, by: Grouping, unit: Unit | 'auto' = 'day'): Promise<DailyStances> {
  if (by !== 'country' && onlyCountry(filter) === undefined) throw new Error(`Series by ${by} need exactly one country in the filter`)
  const [rows, undated] = await Promise.all([readDays(database(), dailyFacts(filter, by), by, unit), countQuotations(undatedOf(filter))])
  const shown = new Set(rows.map(({ key }) => key)).size
  const days = rows.map(({ series: _series, unit: _unit, ...day }) => day)
  return { unit: rows[0]?.unit ?? (unit === 'auto' ? 'month' : unit), days, omitted: (rows[0]?.series ?? 0) - shown, undated }
}

/** Sums facts (key, day, language, label, count, sum, squares) by series and period. */
async function readDays(db: Database, facts: Prisma.Sql, by: Grouping, unit: Unit | 'auto'): Promise<readonly Row[]> {
  const name = by === 'speaker' ? Prisma.sql`coalesce((select p.name from speaker p where p.id::text = d.key), d.key)` : Prisma.sql`d.key`
  const { day, week } = MOST_DAYS_BY
  const chosen = unit !== 'auto' ? Prisma.sql`${unit}::text`
    : Prisma.sql`(select case when max(day) - min(day) < ${day}::int then 'day' when max(day) - min(day) < ${week}::int then 'week' else 'month' end from facts)`
  return db.$queryRaw<Row[]>`
    with facts as materialized (${facts}),
    sizes as (select key, sum(count) as size, count(*) over ()::int as series from facts group by key order by size desc, key limit ${MOST_SERIES}),
    chosen as materialized (select ${chosen} as unit),
    periods as (select key, date_trunc(unit, day::timestamp)::date as day, language, label, sum(count) as count, sum(sum) as sum, sum(squares) as squares
      from facts join sizes using (key), chosen group by 1, 2, 3, 4),
    days as (select key, day, ${labelSums}, sum(count)::int as quotations from periods group by key, day)
    select d.key, ${name} as name, d.day::text, d.oppose, d.neutral, d.support, d.abstained, d.sums, d.quotations, z.series, chosen.unit
    from days d join sizes z using (key), chosen order by z.size desc, d.key, d.day`
}
