import type { Filter } from '../document'
import { database } from './client'
import { stanceWhere } from './filter-sql'
import type { CountryRow } from './rows'
import { stanceCounts, stanceSums, type StanceSums } from './stance-counts'

/** Countries by the number of quotations that name them, most first. A quotation has one stance a country. */
export async function rankCountries(filter: Filter, limit = 300): Promise<readonly CountryRow[]> {
  const rows = await database().$queryRaw<(StanceSums & { country: string })[]>`
    select s.country, ${stanceSums}, count(*)::int as quotations
    from stance s join quotation q on q.id = s.quotation_id where ${stanceWhere(filter)}
    group by s.country order by quotations desc, s.country limit ${limit}`
  return rows.map((row) => ({ country: row.country, ...stanceCounts(row) }))
}
