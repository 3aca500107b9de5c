import { ARTICLE_FIELDS, type ArticleField, type Columns, type InputReason } from '../../document'
import { addressesOnly } from './addresses-only'
import { articleOf } from '../article-of'
import type { ColumnsOf } from '../table/columns-of'
import { isSummary, namesOf, plainName } from './field-names'
import { fieldText } from './field-text'
import { fragmentText } from '../markup/fragment-text'
import { hostOf, isPageAddress, newsroomName } from '../facts/newsroom-name'
import { leaveFurniture } from '../page/leave-furniture'
import { pageTitle } from '../page/page-title'
import type { Reading } from '../read-item'
import { signedNames } from './signed-names'

const KNOWN = ARTICLE_FIELDS.join(', ')
/** Objects in a record whose fields are the record's own: the Guardian's `fields`, a search engine's `_source`. */
const INNER = ['fields', '_source', 'attributes', 'metadata']
/** A text that is written as HTML. */
const MARKUP = /<(?:p|br|div|span|a|h[1-6]|ul|article|strong|em)\b[^>]*>/i
/** “Menlu: &#8220;Siap&#8221;”: templates write what they state as they write text. */
const CODES = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8});/i
const LINE_ENDS = /\\r\\n|\\n/g
/** What an interface leaves of an article that was withdrawn. */
const WITHDRAWN = /^\[removed\]$/i
/** "… [+2153 chars]", "… ONLY AVAILABLE IN PAID PLANS": where an interface sells the rest. */
const CUT = /(?:\[\+\d+ chars\]|\[…\]|only available in (?:paid|professional|corporate) plans)\s*$/i

interface Found {
  readonly name: string
  /** Null: of a kind that cannot be read. */
  readonly text: string | null
}

interface RecordOptions {
  /** Whether a field called "text" is the text to the letter, whose offsets others may count on: in a table nobody does. */
  readonly exact?: boolean
}

/** The article that a record of named fields states, or what is wrong with it. Fields of other names are left aside. */
export async function articleOfFields(value: unknown, columnsOf: ColumnsOf = () => ({}), { exact = true }: RecordOptions = {}): Promise<Reading> {
  const record = recordOf(value)
  if (record === null) return { reasons: [{ code: 'entry-no-object', words: { found: shown(value), known: KNOWN } }] }
  const names = [...record.keys()]
  const columns = columnsOf(names)
  const found = new Map(ARTICLE_FIELDS.map((field) => [field, findField(field, record, columns)]))
  const wrong = ARTICLE_FIELDS.flatMap((field) => {
    const filled = found.get(field)
    return filled?.text === null ? [wrongType(filled.name, record.get(filled.name))] : []
  })
  const text = found.get('text')
  if (text === undefined) {
    const [empty] = namesOf('text', names, columns)
    return { reasons: [...(empty === undefined ? [addressesOnly(names, [[...record.values()]]) ?? missing(names)] : [{ code: 'text-empty' as const }]), ...wrong] }
  }
  if (wrong.length > 0 || text.text === null) return { reasons: wrong }
  const written = exact && text.name === 'text' ? text.text : await writtenText(text.text)
  if (written.trim() === '' || WITHDRAWN.test(written.trim())) return { reasons: [{ code: 'text-empty' }] }
  const stated = (field: ArticleField) => found.get(field)?.text ?? undefined
  const title = stated('title')
  // “source” may be where an article was found
  const url = stated('url') ?? namesOf('outlet', names, columns).map((name) => record.get(name)).find(isPageAddress)
  const outlet = newsroomName(stated('outlet'))
  const reading = articleOf({
    text: written, title: pageTitle(title !== undefined && CODES.test(title) ? await fragmentText(title.replaceAll('<', '&lt;')) : title, [], [outlet ?? '']), publishedAt: ofGreenwich(found.get('publishedAt')), updatedAt: ofGreenwich(found.get('updatedAt')), outlet,
    byline: signedNames(stated('byline'), [outlet, hostOf(url)]), section: stated('section'), url, language: stated('language'),
  })
  return 'reasons' in reading ? reading : noted(reading, [...(reading.notes ?? []), ...textNotes(text.name, written)])
}

/** A text that programs wrote as HTML, with the codes of HTML, or with its line ends as “\\n”. */
async function writtenText(text: string): Promise<string> {
  if (MARKUP.test(text)) return fragmentText(text, leaveFurniture)
  const lines = !text.includes('\n') && LINE_ENDS.test(text) ? text.replace(LINE_ENDS, '\n') : text
  return CODES.test(lines) ? (await Promise.all(lines.split('\n').map((line) => fragmentText(line.replaceAll('<', '&lt;'))))).join('\n') : lines
}

/** “date_gmt”: of Greenwich by its name. */
function ofGreenwich(found: Found | undefined): string | undefined {
  const date = found?.text ?? undefined
  return date !== undefined && /(?:gmt|utc)$/.test(plainName(found?.name ?? '')) && /\d:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(date) ? `${date}Z` : date
}

/** Whether a value is a record with a field that holds its text. */
export function statesText(value: unknown, columnsOf: ColumnsOf): boolean {
  const record = recordOf(value)
  return record !== null && findField('text', record, columnsOf([...record.keys()])) !== undefined
}

function findField(field: ArticleField, record: ReadonlyMap<string, unknown>, columns: Columns): Found | undefined {
  return namesOf(field, [...record.keys()], columns)
    .map((name) => ({ name, text: fieldText(field, record.get(name)) }))
    .find((found): found is Found => found.text !== undefined)
}

function noted(reading: Extract<Reading, { article: unknown }>, notes: readonly InputReason[]): Reading {
  return notes.length === 0 ? reading : { ...reading, notes }
}

function textNotes(name: string, text: string): readonly InputReason[] {
  const cut = CUT.exec(text)
  return [
    ...(isSummary(name) ? [{ code: 'text-summary' as const, words: { field: name } }] : []),
    ...(cut === null ? [] : [{ code: 'text-cut' as const, words: { found: cut[0].trim() } }]),
  ]
}

/** The named fields of a value; null where it has none. */
export function recordOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const own = new Map<string, unknown>(Object.entries(value))
  const inner = [...own].filter(([name, part]) => INNER.includes(name) && typeof part === 'object' && part !== null && !Array.isArray(part))
  const rest = [...own].filter(([name]) => !inner.some(([taken]) => taken === name))
  return new Map([...inner.flatMap(([, part]) => (typeof part === 'object' && part !== null ? Object.entries(part) : [])), ...rest])
}

function wrongType(field: string, value: unknown): InputReason {
  return { code: 'field-no-text', words: { field, found: shown(value) } }
}

function missing(names: readonly string[]): InputReason {
  return { code: 'field-missing', words: { field: 'text', found: names.slice(0, 10).join(', ') || '{}', known: KNOWN } }
}

/** A JSON value as it is written, cut where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 40 ? `${json.slice(0, 40)}…` : json
}
