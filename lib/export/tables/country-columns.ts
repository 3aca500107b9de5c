import type { Columns } from '../table'
import type { TrendSum } from '../../charts'
import { countColumns } from './count-columns'

export interface ExportedCountry extends TrendSum {
  readonly country: string
}

/** A row a country that stances are about; `nameOf` names it in the reader's language. */
export function countryColumns(nameOf: (country: string) => string): Columns<ExportedCountry> {
  return [{ name: 'country', cell: ({ country }) => country }, { name: 'name', cell: ({ country }) => nameOf(country) }, ...countColumns]
}
