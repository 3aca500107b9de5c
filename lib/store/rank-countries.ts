import type { Filter } from '../document'
import { select } from './columns/select'
import type { CountryRow } from './rows'
import { addStance, inOrder, stanceCounts, stanceSums, type Facts } from './stance-counts'

/** Countries by the number of quotations that name them, most first. A quotation has one stance a country. */
export async function rankCountries(filter: Filter, limit = 300): Promise<readonly CountryRow[]> {
  const { columns, stances } = await select(filter)
  const byCountry = Array.from<Facts | undefined>({ length: columns.words.size() })
  stances((stance, place) => addStance(byCountry[columns.country[stance] ?? 0] ??= [], columns, stance, place))
  return byCountry
    .flatMap((facts, code) => (facts === undefined ? [] : [{ country: columns.words.text(code) ?? '', ...stanceCounts(stanceSums(facts, columns)) }]))
    .sort((one, other) => other.quotations - one.quotations || inOrder(one.country, other.country))
    .slice(0, limit)
}
