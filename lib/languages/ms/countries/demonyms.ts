import type { FormTable } from '../../shared/country-lexicon'

/**
 * Malay words for the people of a country, from common usage. Most nationalities are said with the country's name ("warga Iran"),
 * which the list `peopleBefore` covers; here stand foreign ones that the news takes over.
 */
export const demonyms: FormTable = {
  AF: 'Afghan',
  IL: 'Israeli',
  US: 'Yankee, American',
  GB: 'British, Briton',
  PH: 'Pinoy',
  RU: 'Russo-',
  CN: 'Sino-',
  FR: 'Franco-',
}
