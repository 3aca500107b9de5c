import { stanceMean, type StanceMean } from './charts'
import type { Filter } from './document'
import { rankCountries, type CountryRow } from './store'

/** A country with the mean of the stances toward it. */
export type MeasuredCountry = CountryRow & StanceMean

/** Countries by the number of quotations that name them, most first: what rankings and tables show. */
export async function askCountries(filter: Filter, limit?: number): Promise<readonly MeasuredCountry[]> {
  return (await rankCountries(filter, limit)).map((row) => ({ ...row, ...stanceMean(row.sums, filter) }))
}
