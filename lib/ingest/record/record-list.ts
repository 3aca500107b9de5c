import { statesText } from './article-of-fields'
import type { ColumnsOf } from '../table/columns-of'
import { namesOf, plainName } from './field-names'

/** Where interfaces and exports keep the list of their articles: NewsAPI, NewsData, the Guardian, JSON Feed, search engines. */
const LISTS: ReadonlySet<string> = new Set(['articles', 'items', 'results', 'data', 'docs', 'hits', 'stories', 'news', 'posts', 'entries', 'response', 'records', 'value', 'berita', 'artikel', 'graph'])
const MAX_WRAPPERS = 3

type Fields = Readonly<Record<string, unknown>>

/** The list of records that a value is or holds, whichever way round it is written; null where it is a record itself, or nothing of the kind. */
export function recordList(value: unknown, columns: ColumnsOf, wrappers = MAX_WRAPPERS): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (wrappers === 0 || !isObject(value)) return null
  const turned = rowsBesideNames(value) ?? rowsOfColumns(value, columns)
  if (turned !== null) return turned
  if (statesText(value, columns)) return null
  const inner = Object.entries(value).filter(([name, held]) => LISTS.has(plainName(name)) && typeof held === 'object' && held !== null)
  return inner.map(([, held]) => recordList(held, columns, wrappers - 1)).find((list) => list !== null) ?? recordsByKey(value, columns)
}

/** `{ "columns": ["title", "text"], "data": [["A", "…"]] }` */
function rowsBesideNames({ columns, data }: Fields): readonly unknown[] | null {
  if (!Array.isArray(columns) || !Array.isArray(data) || !columns.every((name) => typeof name === 'string') || !data.every((row) => Array.isArray(row))) return null
  return data.map((row: readonly unknown[]) => Object.fromEntries(columns.map((name: string, at) => [name, row[at]])))
}

/** `{ "title": { "0": "A", "1": "B" }, "text": { "0": "…", "1": "…" } }`, or lists for the inner objects. */
function rowsOfColumns(value: Fields, columnsOf: ColumnsOf): readonly unknown[] | null {
  const names = Object.keys(value)
  const texts = value[namesOf('text', names, columnsOf(names))[0] ?? '']
  const others = Object.values(value)
  // a list of paragraphs is a text where the other fields are no lists as long
  if (Array.isArray(texts)) return others.length > 1 && others.every((column) => Array.isArray(column) && column.length === texts.length) ? turned(value, Object.keys(texts)) : null
  return isObject(texts) && Object.keys(texts).every((key) => /^\d+$/.test(key)) && others.every(isObject) ? turned(value, Object.keys(texts)) : null
}

function turned(value: Fields, keys: readonly string[]): readonly unknown[] {
  const columns = Object.entries(value).map(([name, column]) => [name, new Map(Object.entries(column ?? {}))] as const)
  return keys.map((key) => Object.fromEntries(columns.map(([name, column]) => [name, column.get(key)])))
}

/** `{ "1001": { "text": "…" }, "1002": { "text": "…" } }` */
function recordsByKey(value: Fields, columns: ColumnsOf): readonly unknown[] | null {
  const records = Object.values(value)
  return records.length > 0 && records.every((record) => statesText(record, columns)) ? records : null
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
