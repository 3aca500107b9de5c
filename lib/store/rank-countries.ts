import type { Filter } from '../document'
import { database } from './client'
import { stanceRows, stanceWhere } from './filter-sql'
import type { CountryRow } from './rows'
import { labelSums, stanceCounts, stanceFact, type StanceSums } from './stance-counts'

/** Countries by the number of quotations that name them, most first. A quotation has one stance a country. */
export async function rankCountries(filter: Filter, limit = 300): Promise<readonly CountryRow[]> {
  const rows = await database().$queryRaw<(StanceSums & { country: string })[]>`
    with facts as (select s.country, s.language, s.label, ${stanceFact} from ${stanceRows(filter)}
      where ${stanceWhere(filter)} group by 1, 2, 3)
    select country, ${labelSums}, sum(count)::int as quotations from facts group by country order by quotations desc, country limit ${limit}`
  return rows.map((row) => ({ country: row.country, ...stanceCounts(row) }))
}
