import { z } from 'zod'
import { ANSWER_LABELS, QUOTATION_KINDS, type Filter } from './document'
import { isDate } from './store'

export type ParsedFilter = { readonly filter: Filter } | { readonly error: string }
/** As Next gives the query of a page; a repeated parameter is an array. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const id = z.string().regex(/^\d{1,18}$/)
const date = z.string().refine(isDate)
const list = <Value extends z.ZodType>(value: Value) => z.array(value).min(1)

const FIELDS = {
  country: { schema: list(z.string().regex(/^[A-Z]{2}$/)), expected: 'two-letter country codes: RU,US' },
  label: { schema: list(z.enum(ANSWER_LABELS)), expected: ANSWER_LABELS.join(', ') },
  speaker: { schema: list(z.union([id, z.literal('unknown')])), expected: 'speaker ids or unknown' },
  outlet: { schema: list(z.string().min(1)), expected: 'names of outlets' },
  language: { schema: list(z.string().regex(/^[a-z]{2,3}$/)), expected: 'language codes: id,en' },
  kind: { schema: list(z.enum(QUOTATION_KINDS)), expected: QUOTATION_KINDS.join(', ') },
  from: { schema: date, expected: 'a date YYYY-MM-DD' },
  to: { schema: date, expected: 'a date YYYY-MM-DD' },
  dated: { schema: z.enum(['yes', 'no']), expected: 'yes or no' },
  upload: { schema: id, expected: 'an upload id' },
} as const
type Name = keyof typeof FIELDS
const LISTS: readonly Name[] = ['country', 'label', 'speaker', 'outlet', 'language', 'kind']

/**
 * The filter that a query states. Lists are written with commas or by repeating the parameter; a comma of a value itself is written `\,`.
 * `others`: parameters that the caller reads itself. An unknown parameter or value is an error that names it.
 */
export function parseFilter(query: Query, others: readonly string[] = []): ParsedFilter {
  const fields: Partial<Record<Name, string | string[]>> = {}
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '' || others.includes(name)) continue
    if (!isName(name)) return { error: `Unknown filter "${name}"; known: ${[...Object.keys(FIELDS), ...others].join(', ')}` }
    const values = typeof value === 'string' ? [value] : [...value]
    const read = LISTS.includes(name) ? [...new Set(values.flatMap(splitList))] : values.length === 1 ? values[0] : undefined
    if (read === undefined) return { error: `The filter "${name}" is given ${values.length} times; expected once` }
    const { schema, expected } = FIELDS[name]
    if (!schema.safeParse(read).success) return { error: `Unknown value "${values.join(',')}" of the filter "${name}"; expected ${expected}` }
    fields[name] = read
  }
  const parsed = whole.safeParse(fields)
  return parsed.success ? { filter: parsed.data } : { error: z.prettifyError(parsed.error) }
}

const whole = z.object({
  country: FIELDS.country.schema, label: FIELDS.label.schema, speaker: FIELDS.speaker.schema, outlet: FIELDS.outlet.schema, language: FIELDS.language.schema,
  kind: FIELDS.kind.schema, from: date, to: date, dated: FIELDS.dated.schema, upload: id,
}).partial()

function isName(name: string): name is Name {
  return Object.hasOwn(FIELDS, name)
}

/** "RU,US" → RU, US; `Suara\, Harian` → one value. */
function splitList(text: string): readonly string[] {
  return [...text.matchAll(/(?:\\[^]|[^,\\])+/g)].map(([value]) => value.replace(/\\([^])/g, '$1'))
}
