import { MOST_DAYS_BY, onlyCountry, type DailyStance, type DailyStances, type Filter, type Grouping, type Unit } from '../document'
import { database, type Database } from './client'
import { countQuotations, undatedOf } from './count-quotations'
import { dailyFacts, factDays } from './daily-facts'
import { Prisma } from './prisma/client'
import { labelSums } from './stance-counts'

/** As many series as a page can show. */
const MOST_SERIES = 50

interface Row extends DailyStance {
  readonly series: number
}

/**
 * The stances that match, by series and local day, or summed over weeks from Monday or over months: the 50 series with most quotations,
 * days in order. "auto" picks the unit by the span of all that matches. Within a series a quotation has one stance, so its quotations are its stances.
 * @throws where series of speakers or outlets are asked without exactly one country.
 */
export async function dailyStances(filter: Filter, by: Grouping, unit: Unit | 'auto' = 'day'): Promise<DailyStances> {
  if (by !== 'country' && onlyCountry(filter) === undefined) throw new Error(`Series by ${by} need exactly one country in the filter`)
  const chosen = unit === 'auto' ? await unitOf(filter, by) : unit
  const facts = dailyFacts(filter, by, (day) => Prisma.sql`date_trunc(${chosen}, ${day}::timestamp)::date`)
  const [rows, undated] = await Promise.all([readDays(database(), facts, by), countQuotations(undatedOf(filter))])
  const shown = new Set(rows.map(({ key }) => key)).size
  const days = rows.map(({ series: _series, ...day }) => day)
  return { unit: chosen, days, omitted: (rows[0]?.series ?? 0) - shown, undated }
}

/** By the span of all that matches; months where nothing does. */
async function unitOf(filter: Filter, by: Grouping): Promise<Unit> {
  const { day, week } = MOST_DAYS_BY
  const [row] = await database().$queryRaw<{ unit: Unit }[]>`
    select case when max(day) - min(day) < ${day}::int then 'day' when max(day) - min(day) < ${week}::int then 'week' else 'month' end as unit
    from (${factDays(filter, by)}) f`
  return row?.unit ?? 'month'
}

/** Sums facts (key, day, language, label, count, sum, squares) by series and day. */
async function readDays(db: Database, facts: Prisma.Sql, by: Grouping): Promise<readonly Row[]> {
  const named = by === 'speaker' ? Prisma.sql`left join speaker p on p.id = nullif(d.key, 'unknown')::bigint` : Prisma.empty
  const name = by === 'speaker' ? Prisma.sql`coalesce(p.name, d.key)` : Prisma.sql`d.key`
  return db.$queryRaw<Row[]>`
    with facts as materialized (${facts}),
    sizes as (select key, sum(count) as size, count(*) over ()::int as series from facts group by key order by size desc, key limit ${MOST_SERIES}),
    days as (select key, day, ${labelSums}, sum(count)::int as quotations from facts join sizes using (key) group by key, day)
    select d.key, ${name} as name, d.day::text, d.oppose, d.neutral, d.support, d.abstained, d.sums, d.quotations, z.series
    from days d join sizes z using (key) ${named} order by z.size desc, d.key, d.day`
}
