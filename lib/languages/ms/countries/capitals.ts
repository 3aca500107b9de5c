import { joinTables } from '../../shared/countries/join-tables'
import { sharedCapitals } from '../../shared/countries/capitals'
import type { FormTable } from '../../shared/country-lexicon'

/** Capitals whose Malay spelling is its own, from common knowledge; the others are shared. Baitulmuqaddis stands for neither side. */
const malay: FormTable = {
  RU: 'Moscow, Moskow',
  CH: 'Bern',
  AT: 'Vienna',
  PL: 'Warsaw',
  CZ: 'Prague',
  RO: 'Bucharest',
  RS: 'Belgrade',
  GR: 'Athens',
  IT: 'Rom, Rome',
  PT: 'Lisbon',
  DK: 'Copenhagen',
  MD: 'Chisinau',
  EG: 'Kaherah, Cairo',
  LY: 'Tripoli',
  TN: 'Tunis',
  DZ: 'Algiers',
  SY: 'Damsyik, Damascus, Damsyiq',
  YE: "Sanaa, Sana'a",
  OM: 'Muscat',
  NL: 'Den Haag',
  MX: 'Mexico City',
  KW: 'Kuwait City, Bandar Kuwait',
  GT: 'Guatemala City',
  PS: 'Baitulmuqaddis Timur, Baitulmaqdis Timur',
}

export const capitals = (): FormTable => joinTables(sharedCapitals, malay)
