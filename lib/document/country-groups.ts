/** A group of states with its full members: who is in it from which day on, and who says so. */
export interface CountryGroup {
  readonly name: string
  /** ISO 3166-1 alpha-2, in alphabetical order. */
  readonly members: readonly string[]
  /** Day from which this membership holds, YYYY-MM-DD. */
  readonly since: string
  /** The page of the group itself that lists its members. */
  readonly source: string
}

/**
 * Groups that stand for their members wherever a country is asked for: `@ASEAN`. Full members only; partners, candidates
 * and the European Union as a guest of the G7 are left out. A change of membership changes its line, date and source here.
 */
export const COUNTRY_GROUPS = {
  // Timor-Leste joined at the summit in Kuala Lumpur
  ASEAN: {
    name: 'ASEAN', since: '2025-10-26', source: 'https://asean.org/member-states/',
    members: ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'],
  },
  // without Russia, suspended on that day from what was the G8
  G7: {
    name: 'G7', since: '2014-03-24', source: 'https://www.consilium.europa.eu/en/policies/g7/',
    members: ['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US'],
  },
  // Indonesia joined; Saudi Arabia is invited and has not joined formally
  BRICS: {
    name: 'BRICS', since: '2025-01-06', source: 'https://brics.br/en/about-the-brics',
    members: ['AE', 'BR', 'CN', 'EG', 'ET', 'ID', 'IN', 'IR', 'RU', 'ZA'],
  },
  // without the United Kingdom
  EU: {
    name: 'EU', since: '2020-02-01', source: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
    members: [
      'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
    ],
  },
} as const satisfies Readonly<Record<string, CountryGroup>>

type GroupName = keyof typeof COUNTRY_GROUPS
export const GROUP_NAMES: readonly GroupName[] = ['ASEAN', 'G7', 'BRICS', 'EU']

/** The group that a value of a filter names, "@ASEAN"; undefined where it names none. */
export function countryGroup(value: string): CountryGroup | undefined {
  const name = GROUP_NAMES.find((group) => value === `@${group}`)
  return name === undefined ? undefined : COUNTRY_GROUPS[name]
}

/** Countries and groups as countries, each once: "RU", "@BRICS" → RU, AE, BR … */
export function expandCountries(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap((value) => countryGroup(value)?.members ?? [value]))]
}

/** The one country that a filter is about; undefined where it names none, several or a group. */
export function onlyCountry({ country = [] }: { readonly country?: readonly string[] | undefined }): string | undefined {
  const countries = expandCountries(country)
  return countries.length === 1 ? countries[0] : undefined
}
