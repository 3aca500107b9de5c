import type { Filter } from '../../../lib/document'

/** Parameters that a page keeps beside the filter: the unit of the trend, the key of a page. */
export type Extra = Readonly<Record<string, string | undefined>>

const ORDER = [
  'country', 'label', 'via', 'min', 'max', 'confidenceMin', 'self', 'speaker', 'speakerCountry', 'outlet', 'language', 'kind', 'q', 'from', 'to', 'dated', 'upload', 'counting',
] as const satisfies readonly (keyof Filter)[]

/** The address of a page under a filter: always the same order, so that the same view has one address. A chart has a thousand of them, hence the plain loops. */
export function filterUrl(path: string, filter: Filter, extra: Extra = {}): string {
  let query = ''
  for (const name of ORDER) {
    const value = filter[name]
    if (value !== undefined) query += parameter(name, typeof value === 'object' ? listed(value) : String(value))
  }
  for (const name in extra) query += parameter(name, extra[name])
  return query === '' ? path : `${path}?${query.slice(1)}`
}

/** The page of a country under a filter: what else is asked for stays. */
export function countryUrl(country: string, filter: Filter): string {
  return filterUrl(`/countries/${country}`, { ...filter, country: undefined })
}

/** The page of a speaker under a filter. */
export function speakerUrl(speaker: string, filter: Filter): string {
  return filterUrl(`/speakers/${speaker}`, { ...filter, speaker: undefined })
}

function parameter(name: string, value: string | undefined): string {
  return value === undefined ? '' : `&${name}=${NEEDS_NO_CODE.test(value) ? value : encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%40', '@')}`
}

const NEEDS_NO_CODE = /^[\w.,@-]*$/

/** With commas; a comma of a value itself is written \\, as `parseFilter` reads it. An empty list is no filter. */
function listed(values: readonly string[]): string | undefined {
  if (values.length === 0) return undefined
  return values.length === 1 && !/[\\,]/.test(values[0] ?? '') ? values[0] : values.map((one) => one.replace(/[\\,]/g, '\\$&')).join(',')
}
