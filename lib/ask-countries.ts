import { stanceMean, type StanceMean } from './charts'
import type { Filter } from './document'
import { rankCountries, type CountryRow } from './store'

/** A country with the mean of the stances toward it. */
export interface MeasuredCountry extends CountryRow, StanceMean {
  /** The same in the period before; only where that was asked for, and somebody named the country then. */
  readonly previous?: MeasuredCountry | undefined
}

/** Countries by the number of quotations that name them, most first: what rankings and tables show. `before`: the filter of the period to compare with. */
export async function askCountries(filter: Filter, limit?: number, before: Filter | null = null): Promise<readonly MeasuredCountry[]> {
  const [rows, earlier] = await Promise.all([measured(filter, limit), before === null ? [] : measured(before)])
  const byCountry = new Map(earlier.map((row) => [row.country, row]))
  return rows.map((row) => ({ ...row, previous: byCountry.get(row.country) }))
}

async function measured(filter: Filter, limit?: number): Promise<readonly MeasuredCountry[]> {
  return (await rankCountries(filter, limit)).map((row) => ({ ...row, ...stanceMean(row.sums, filter) }))
}
