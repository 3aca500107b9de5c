import { onlyCountry, type DailyStance, type DailyStances, type Filter, type Grouping } from '../document'
import { database, type Database } from './client'
import { countQuotations, undatedOf } from './count-quotations'
import { dailyFacts } from './daily-facts'
import { Prisma } from './prisma/client'

/** As many series as a page can show. */
const MOST_SERIES = 50

interface Row extends DailyStance {
  readonly series: number
}

/**
 * The stances that match, by series and local day: the 50 series with most quotations, days in order.
 * Within a series a quotation has one stance, so its quotations are its stances.
 * @throws where series of speakers or outlets are asked without exactly one country.
 */
export async function dailyStances(filter: Filter, by: Grouping): Promise<DailyStances> {
  if (by !== 'country' && onlyCountry(filter) === undefined) throw new Error(`Series by ${by} need exactly one country in the filter`)
  const [rows, undated] = await Promise.all([readDays(database(), dailyFacts(filter, by), by), countQuotations(undatedOf(filter))])
  const shown = new Set(rows.map(({ key }) => key)).size
  const days = rows.map(({ series: _, ...day }) => day)
  return { days, omitted: (rows[0]?.series ?? 0) - shown, undated }
}

/** Sums facts (key, day, label, count, sum, squares) by series and day. */
async function readDays(db: Database, facts: Prisma.Sql, by: Grouping): Promise<readonly Row[]> {
  const name = by === 'speaker' ? Prisma.sql`coalesce((select p.name from speaker p where p.id::text = d.key), d.key)` : Prisma.sql`d.key`
  return db.$queryRaw<Row[]>`
    with facts as materialized (${facts}),
    sizes as (select key, sum(count) as size, count(*) over ()::int as series from facts group by key order by size desc, key limit ${MOST_SERIES}),
    days as (select key, day,
        coalesce(sum(count) filter (where label = 'oppose'), 0)::int as oppose, coalesce(sum(count) filter (where label = 'neutral'), 0)::int as neutral,
        coalesce(sum(count) filter (where label = 'support'), 0)::int as support, coalesce(sum(count) filter (where label = 'abstained'), 0)::int as abstained,
        sum(sum)::float8 as sum, sum(squares)::float8 as squares, sum(count)::int as quotations
      from facts group by key, day)
    select d.key, ${name} as name, d.day::text, d.oppose, d.neutral, d.support, d.abstained, d.sum, d.squares as "sumOfSquares", d.quotations, z.series
    from days d join sizes z using (key) order by z.size desc, d.key, d.day`
}
