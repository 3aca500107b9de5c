import { z } from 'zod'
import { ANSWER_LABELS, QUOTATION_KINDS, type Filter, type InputReason } from './document'
import { isDate } from './store'

export type ParsedFilter = { readonly filter: Filter } | { readonly reason: InputReason }
/** As Next gives the query of a page; a repeated parameter is an array. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const id = z.string().regex(/^\d{1,18}$/)
const date = z.string().refine(isDate)
const list = <Value extends z.ZodType>(value: Value) => z.array(value).min(1)

const FIELDS = {
  country: { schema: list(z.string().regex(/^[A-Z]{2}$/)), expected: 'RU,US' },
  label: { schema: list(z.enum(ANSWER_LABELS)), expected: ANSWER_LABELS.join(',') },
  speaker: { schema: list(z.union([id, z.literal('unknown')])), expected: '12,unknown' },
  outlet: { schema: list(z.string().min(1)), expected: 'Kabar Kita,The Herald' },
  language: { schema: list(z.string().regex(/^[a-z]{2,3}$/)), expected: 'id,en' },
  kind: { schema: list(z.enum(QUOTATION_KINDS)), expected: QUOTATION_KINDS.join(',') },
  from: { schema: date, expected: '2024-05-31' },
  to: { schema: date, expected: '2024-05-31' },
  dated: { schema: z.enum(['yes', 'no']), expected: 'no' },
  upload: { schema: id, expected: '12' },
} as const
type Name = keyof typeof FIELDS
const LISTS: readonly Name[] = ['country', 'label', 'speaker', 'outlet', 'language', 'kind']

/**
 * The filter that a query states. Lists are written with commas or by repeating the parameter; a comma of a value itself is written `\,`.
 * `others`: parameters that the caller reads itself. An unknown parameter or value is a reason that names it.
 */
export function parseFilter(query: Query, others: readonly string[] = []): ParsedFilter {
  const fields: Partial<Record<Name, string | string[]>> = {}
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '' || others.includes(name)) continue
    if (!isName(name)) return { reason: { code: 'filter-unknown', words: { name, known: [...Object.keys(FIELDS), ...others].join(', ') } } }
    const values = typeof value === 'string' ? [value] : [...value]
    const read = LISTS.includes(name) ? [...new Set(values.flatMap(splitList))] : values.length === 1 ? values[0] : undefined
    if (read === undefined) return { reason: { code: 'filter-repeated', words: { name, times: String(values.length) } } }
    const { schema, expected } = FIELDS[name]
    if (!schema.safeParse(read).success) return { reason: { code: 'filter-value', words: { name, found: values.join(','), expected } } }
    fields[name] = read
  }
  // each field was checked above: what is left is to type them together
  return { filter: whole.parse(fields) }
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
