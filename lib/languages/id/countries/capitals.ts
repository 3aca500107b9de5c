import { joinTables } from '../../shared/countries/join-tables'
import { sharedCapitals } from '../../shared/countries/capitals'
import type { FormTable } from '../../shared/country-lexicon'

/** Capitals whose Indonesian spelling is its own, from common knowledge; the others are shared. English spellings occur in the news too. */
const indonesian: FormTable = {
  RU: 'Moskow, Moscow, Moskwa, Moskva',
  CH: 'Bern',
  AT: 'Wina',
  PL: 'Warsawa',
  CZ: 'Prague',
  RO: 'Bukares, Bukarest',
  RS: 'Beograd, Belgrade',
  GR: 'Athena',
  IT: 'Roma',
  PT: 'Lisabon, Lisbon',
  DK: 'Kopenhagen',
  MD: 'Chisinau',
  EG: 'Kairo, Cairo',
  LY: 'Tripoli',
  DZ: 'Aljir',
  SY: 'Damaskus, Damascus',
  YE: "Sanaa, Sana'a",
  OM: 'Muskat, Muscat',
  SA: 'Riyad',
  NL: 'Den Haag',
  MX: 'Kota Meksiko, Mexico City',
  KW: 'Kota Kuwait',
  GT: 'Kota Guatemala',
  PA: 'Kota Panama',
  CU: 'Habana',
  LK: 'Kolombo',
}

export const capitals = (): FormTable => joinTables(sharedCapitals, indonesian)
