import { sharedCapitals } from '../../shared/countries/capitals'
import { joinTables } from '../../shared/countries/join-tables'
import type { FormTable } from '../../shared/country-lexicon'

/** Capitals whose English spelling is its own, from common knowledge; the others are shared. */
const english: FormTable = {
  RU: 'Moscow',
  CH: 'Bern, Berne',
  AT: 'Vienna',
  PL: 'Warsaw',
  CZ: 'Prague',
  RO: 'Bucharest',
  RS: 'Belgrade',
  GR: 'Athens',
  IT: 'Rome',
  PT: 'Lisbon',
  DK: 'Copenhagen',
  MD: 'Chisinau',
  EG: 'Cairo',
  LY: 'Tripoli',
  TN: 'Tunis',
  DZ: 'Algiers',
  SY: 'Damascus',
  YE: 'Sanaa',
  OM: 'Muscat',
  MX: 'Mexico City',
  GT: 'Guatemala City',
  PA: 'Panama City',
  KW: 'Kuwait City',
  PE: 'Lima',
}

export const capitals = (): FormTable => joinTables(sharedCapitals, english)
