import { z } from 'zod'
import { ANSWER_LABELS, COUNTINGS, COUNTRY_GROUPS, countryGroup, GROUP_NAMES, QUOTATION_KINDS, VIAS, type Filter, type InputReason } from './document'
import { isDate } from './store'

export type ParsedFilter = { readonly filter: Filter } | { readonly reason: InputReason }
/** As Next gives the query of a page; a repeated parameter is an array. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const countries = { expected: ['RU,US', ...GROUP_NAMES.map((group) => `@${COUNTRY_GROUPS[group].name}`)].join(' / ') }

const id = z.string().regex(/^\d{1,18}$/)
const date = z.string().refine(isDate)
// Postgres takes no NUL in a text
const text = z.string().refine((value) => !value.includes('\0'))
const list = <Value extends z.ZodType>(value: Value) => z.array(value).min(1)
const country = z.string().refine((value) => (/^[A-Z]{2}$/.test(value) && regions.of(value) !== undefined) || countryGroup(value) !== undefined)
const number = (least: number, most: number) => z.string().regex(/^-?(\d+(\.\d+)?|\.\d+)(e-\d{1,2})?$/).transform(Number).pipe(z.number().min(least).max(most))

/** A new filter is a line here, a field of `Filter`, a test in the store's columns/quotation-tests.ts or stance-tests.ts and a place in the order of filter-url.ts. */
const FIELDS = {
  country: { schema: list(country), ...countries },
  label: { schema: list(z.enum(ANSWER_LABELS)), expected: ANSWER_LABELS.join(',') },
  via: { schema: list(z.enum(VIAS)), expected: VIAS.join(',') },
  min: { schema: number(-1, 1), expected: '-0.5' },
  max: { schema: number(-1, 1), expected: '0.5' },
  confidenceMin: { schema: number(0, 1), expected: '0.7' },
  self: { schema: z.enum(['include', 'exclude']), expected: 'exclude' },
  speaker: { schema: list(z.union([id, z.literal('unknown')])), expected: '12,unknown' },
  speakerCountry: { schema: list(z.union([country, z.literal('unknown')])), ...countries },
  outlet: { schema: list(text.min(1)), expected: 'Kabar Kita,The Herald' },
  language: { schema: list(z.string().regex(/^[a-z]{2,3}$/)), expected: 'id,en' },
  kind: { schema: list(z.enum(QUOTATION_KINDS)), expected: QUOTATION_KINDS.join(',') },
  q: { schema: text.max(200), expected: 'embargo -gas "safe passage"' },
  from: { schema: date, expected: '2024-05-31' },
  to: { schema: date, expected: '2024-05-31' },
  dated: { schema: z.enum(['yes', 'no']), expected: 'no' },
  upload: { schema: id, expected: '12' },
  counting: { schema: z.enum(COUNTINGS), expected: COUNTINGS.join(',') },
} as const
type Name = keyof typeof FIELDS
const LISTS: readonly Name[] = ['country', 'label', 'via', 'speaker', 'speakerCountry', 'outlet', 'language', 'kind']

/**
 * The filter that a query states. Lists are written with commas or by repeating the parameter; a comma of a value itself is written `\,`.
 * `others`: parameters that the caller reads itself. An unknown parameter or value is a reason that names it.
 */
export function parseFilter(query: Query, others: readonly string[] = []): ParsedFilter {
  const fields: Partial<Record<Name, string | string[]>> = {}
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    if (others.includes(name)) {
      if (!text.safeParse(String(value)).success) return { reason: { code: 'filter-value', words: { name, found: String(value), expected: 'embargo' } } }
      continue
    }
    if (!isName(name)) return { reason: { code: 'filter-unknown', words: { name, known: [...Object.keys(FIELDS), ...others].join(', ') } } }
    const values = typeof value === 'string' ? [value] : [...value]
    const read = LISTS.includes(name) ? [...new Set(values.flatMap(splitList))] : values.length === 1 ? values[0]?.trim() : undefined
    if (read === undefined) return { reason: { code: 'filter-repeated', words: { name, times: String(values.length) } } }
    if (read === '') continue
    const { schema, expected } = FIELDS[name]
    if (!schema.safeParse(read).success) return { reason: { code: 'filter-value', words: { name, found: values.join(','), expected } } }
    fields[name] = read
  }
  // each field was checked above: what is left is to type them together
  return { filter: whole.parse(fields) }
}

const whole = z.object({
  country: FIELDS.country.schema, label: FIELDS.label.schema, via: FIELDS.via.schema, min: FIELDS.min.schema, max: FIELDS.max.schema,
  confidenceMin: FIELDS.confidenceMin.schema, self: FIELDS.self.schema, speaker: FIELDS.speaker.schema, speakerCountry: FIELDS.speakerCountry.schema,
  outlet: FIELDS.outlet.schema, language: FIELDS.language.schema, kind: FIELDS.kind.schema, q: FIELDS.q.schema, from: date, to: date,
  dated: FIELDS.dated.schema, upload: id, counting: FIELDS.counting.schema,
}).partial()

/** Every filter with a value it takes. */
export function filterExamples(): readonly { readonly name: string; readonly example: string }[] {
  return Object.entries(FIELDS).map(([name, { expected }]) => ({ name, example: expected }))
}

function isName(name: string): name is Name {
  return Object.hasOwn(FIELDS, name)
}

/** "RU,US" → RU, US; `Suara\, Harian` → one value. */
function splitList(text: string): readonly string[] {
  return [...text.matchAll(/(?:\\[^]|[^,\\])+/g)].map(([value]) => value.replace(/\\([^])/g, '$1'))
}
