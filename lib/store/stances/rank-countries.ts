import type { Filter } from '../../document'
import { keptWith, keyOf } from '../columns/kept-with'
import { select, type Selected } from '../columns/select'
import type { CountryRow } from '../rows'
import { addStance, inOrder, stanceCounts, stanceSums, type Facts } from './stance-counts'

/** A page asks for the period before too, and the next view of it for the same. */
const rankings = keptWith<readonly CountryRow[]>(8)

/** Countries by the number of quotations that name them, most first. A quotation has one stance a country. */
export async function rankCountries(filter: Filter, limit = 300): Promise<readonly CountryRow[]> {
  const selected = await select(filter)
  return rankings(selected.columns, keyOf(filter, limit), () => ranked(selected).slice(0, limit))
}

function ranked({ columns, stances }: Selected): readonly CountryRow[] {
  const byCountry = Array.from<Facts | undefined>({ length: columns.words.size() })
  stances((stance, place) => addStance(byCountry[columns.country[stance] ?? 0] ??= [], columns, stance, place))
  return byCountry
    .flatMap((facts, code) => (facts === undefined ? [] : [{ country: columns.words.text(code) ?? '', ...stanceCounts(stanceSums(facts, columns)) }]))
    .sort((one, other) => other.quotations - one.quotations || inOrder(one.country, other.country))
}
