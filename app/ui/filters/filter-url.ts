import type { Filter } from '../../../lib/document'

/** Parameters that a page keeps beside the filter: the unit of the trend, the key of a page. */
export type Extra = Readonly<Record<string, string | undefined>>

const ORDER = [
  'country', 'label', 'via', 'min', 'max', 'confidenceMin', 'self', 'speaker', 'speakerCountry', 'outlet', 'language', 'kind', 'q', 'from', 'to', 'dated', 'upload', 'counting',
] as const satisfies readonly (keyof Filter)[]

/** The address of a page under a filter: always the same order, so that the same view has one address. */
export function filterUrl(path: string, filter: Filter, extra: Extra = {}): string {
  const parameters = [...ORDER.flatMap((name) => valuesOf(filter[name]).map((value) => [name, value] as const)), ...Object.entries(extra)]
  const query = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%40', '@')}`]))
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

function valuesOf(value: string | number | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  // a comma of a value itself is written \\, as `parseFilter` reads it
  return value.length === 0 ? [] : [value.map((one) => one.replace(/[\\,]/g, '\\$&')).join(',')]
}
