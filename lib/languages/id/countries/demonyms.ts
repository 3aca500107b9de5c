import type { FormTable } from '../../shared/country-lexicon'

/**
 * Indonesian words for the people of a country, from common usage. Most nationalities are said with the country's name ("warga Iran"),
 * which the list `peopleBefore` covers; here stand the words of their own, and foreign ones that the news takes over.
 */
export const demonyms: FormTable = {
  AF: 'Afghan, Afgan',
  KZ: 'Kazakh',
  CZ: 'Czech',
  ID: 'WNI, TKI, Warga Negara Indonesia',
  IL: 'Israeli',
  IR: 'Irani',
  IQ: 'Iraki',
  CN: 'Sino-',
  RU: 'Russo-',
  US: 'Yankee, Yanki, American',
  SA: 'Saudi Arabian',
  FR: 'Franco-',
  PS: 'Palestinian',
  PH: 'Pinoy',
  IN: 'Indo-',
}
