import type { ArticleField } from '../document'

/** Lists and objects that name somebody: `{ "name": "Kabar Uji" }`, `["Rani Ayu", "Bima Sakti"]`. */
const NAMING: ReadonlySet<ArticleField> = new Set(['byline', 'outlet', 'section'])
const MOMENTS: ReadonlySet<ArticleField> = new Set(['publishedAt', 'updatedAt'])
/** Fields that are passed over where they are of another kind: many exports number their sections. */
const BESIDE: ReadonlySet<ArticleField> = new Set(['updatedAt', 'section'])
const NAME_KEYS = ['name', 'username']

/** What a field of a record holds as text: undefined where it is empty, null where it is of a kind that cannot be read. */
export function fieldText(field: ArticleField, value: unknown): string | undefined | null {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  // moments in seconds or milliseconds
  if (MOMENTS.has(field) && typeof value === 'number' && Number.isFinite(value)) return String(Math.trunc(value))
  const unreadable = BESIDE.has(field) ? undefined : null
  if (!NAMING.has(field)) return unreadable
  const names = (Array.isArray(value) ? value : [value]).map(nameOf)
  if (names.some((name) => name === null)) return unreadable
  return names.filter((name) => name !== undefined).join(', ') || undefined
}

function nameOf(value: unknown): string | undefined | null {
  if (value === null) return undefined
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value !== 'object') return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const name = NAME_KEYS.map((key) => fields.get(key)).find((found) => typeof found === 'string' && found.trim() !== '')
  return typeof name === 'string' ? name.trim() : undefined
}
