import type { Found } from '../../../lib/find-anything'
import type { Locale } from '../../i18n/locales'
import { filterUrl } from '../filters/filter-url'
import { countryName } from '../format/country-name'
import { day } from '../format/day'

/** Somewhere to go. */
export interface Destination {
  readonly href: string
  readonly label: string
  /** A second, quieter word: the country of a speaker. */
  readonly hint?: string
  /** Of the label, where it is not the interface's. */
  readonly language?: string
}

export type DestinationKind = 'pages' | 'countries' | 'speakers' | 'outlets' | 'articles' | 'words'

export interface DestinationGroup {
  readonly kind: DestinationKind
  readonly destinations: readonly Destination[]
}

/** The places that the letters may mean, by kind; kinds without any are left out. `pages`: all of the app's, by name. */
export function destinationGroups(typed: string, found: Found, pages: readonly Destination[], wordsLabel: string, locale: Locale): readonly DestinationGroup[] {
  const groups: readonly DestinationGroup[] = [
    { kind: 'countries', destinations: found.countries.map((code) => ({ href: `/countries/${code}`, label: countryName(code, locale) })) },
    // before the speakers, of whom there are thousands and one begins like any page
    { kind: 'pages', destinations: pages.filter(({ label }) => hasWord(label, typed)) },
    {
      kind: 'speakers',
      destinations: found.speakers.map(({ value, name, country }) => ({
        href: `/speakers/${value}`,
        label: name ?? value,
        ...(country === null || country === undefined ? {} : { hint: countryName(country, locale) }),
      })),
    },
    { kind: 'outlets', destinations: found.outlets.map((outlet) => ({ href: filterUrl('/', { outlet: [outlet] }), label: outlet })) },
    {
      kind: 'articles',
      destinations: found.articles.map(({ id, title, outlet, publishedAt, language }) => ({
        href: `/articles/${id}`,
        label: title,
        language,
        hint: [outlet, publishedAt === null ? null : day(publishedAt, locale)].filter((fact) => fact !== null).join(' · '),
      })),
    },
    { kind: 'words', destinations: typed === '' ? [] : [{ href: filterUrl('/quotations', { q: typed }), label: wordsLabel }] },
  ]
  return groups.filter(({ destinations }) => destinations.length > 0)
}

/** Whether a word of the label begins as typed. */
function hasWord(label: string, typed: string): boolean {
  return typed === '' || label.toLowerCase().startsWith(typed.toLowerCase()) || label.toLowerCase().includes(` ${typed.toLowerCase()}`)
}
