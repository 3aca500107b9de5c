import type { ArticleField } from '../../document'

/** Lists and objects that name somebody: `{ "name": "Kabar Uji" }`, `["Rani Ayu", "Bima Sakti"]`. */
const NAMING: ReadonlySet<ArticleField> = new Set(['byline', 'outlet', 'section'])
const MOMENTS: ReadonlySet<ArticleField> = new Set(['publishedAt', 'updatedAt'])
/** Fields that are passed over where they are of another kind: many exports number their sections and authors. */
const BESIDE: ReadonlySet<ArticleField> = new Set(['updatedAt', 'section', 'byline'])
/** Where an object keeps what it is called, what it shows, and of the New York Times its headline and how its authors are signed. */
const NAME_KEYS = ['name', 'nama', 'username', 'rendered', 'main', 'original']
/** How Python writes that there is no value. */
const NOTHING = /^(?:nan|nat|none|null|n\/a)$/i
/** “['Rani Ayu', 'Bima Sakti']”: a list as Python prints it. */
const PRINTED_LIST = /^\[\s*(?:(?:'[^']*'|"[^"]*")\s*(?:,\s*(?:'[^']*'|"[^"]*")\s*)*)?\]$/

/** What a field of a record holds as text: undefined where it is empty, null where it is of a kind that cannot be read. */
export function fieldText(field: ArticleField, value: unknown): string | undefined | null {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return NAMING.has(field) && PRINTED_LIST.test(value.trim()) ? printedNames(value) : filled(value)
  // moments in seconds or milliseconds
  if (MOMENTS.has(field) && typeof value === 'number' && Number.isFinite(value)) return String(Math.trunc(value))
  if (MOMENTS.has(field) && isObject(value) && '$date' in value) return fieldText(field, isObject(value['$date']) ? value['$date']['$numberLong'] : value['$date'])
  const unreadable = BESIDE.has(field) ? undefined : null
  if (field === 'text' && Array.isArray(value)) return value.length > 0 && value.every((paragraph) => typeof paragraph === 'string') ? filled(paragraphs(value)) : unreadable
  if (!NAMING.has(field)) return isObject(value) && ['text', 'title'].includes(field) && NAME_KEYS.some((key) => key in value) ? nameOf(value) : unreadable
  const names = (Array.isArray(value) ? value : [value]).map(nameOf)
  if (names.some((name) => name === null)) return unreadable
  return names.filter((name) => name !== undefined).join(', ') || undefined
}

function filled(value: string): string | undefined {
  return value.trim() === '' || NOTHING.test(value.trim()) ? undefined : value
}

function paragraphs(value: readonly string[]): string {
  return value.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '').join('\n\n')
}

function printedNames(value: string): string | undefined {
  return [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].flatMap(([, one, other]) => filled((one ?? other ?? '').trim()) ?? []).join(', ') || undefined
}

function nameOf(value: unknown): string | undefined | null {
  if (value === null) return undefined
  if (typeof value === 'string') return filled(value.trim())
  if (typeof value !== 'object') return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const name = NAME_KEYS.map((key) => fields.get(key)).find((found) => typeof found === 'string' && found.trim() !== '')
  return typeof name === 'string' ? name.trim() : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
