import type { Columns } from '../table'
import { countColumns, type Counted } from './count-columns'

export interface ExportedCountry extends Counted {
  readonly country: string
}

/** A row a country that stances are about; `nameOf` names it in the reader's language. */
export function countryColumns(nameOf: (country: string) => string, isCompared: boolean): Columns<ExportedCountry> {
  return [{ name: 'country', cell: ({ country }) => country }, { name: 'name', cell: ({ country }) => nameOf(country) }, ...countColumns(isCompared)]
}
