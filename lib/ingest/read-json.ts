import { articleOfFields, statesText } from './article-of-fields'
import type { ColumnsOf } from './columns-of'
import { plainName } from './field-names'
import { parseJson } from './parse-json'
import { failedPlace, type Place } from './place'
import { readJsonl } from './read-jsonl'

/** Where interfaces and exports keep the list of their articles: NewsAPI, NewsData, the Guardian, JSON Feed, search engines. */
const LISTS: ReadonlySet<string> = new Set(['articles', 'items', 'results', 'data', 'docs', 'hits', 'stories', 'news', 'posts', 'entries', 'response', 'records', 'value', 'berita', 'artikel', 'graph'])
const MAX_WRAPPERS = 3

/** A JSON file: one article as an object, or many in a list, also inside the answer of an interface. JSON Lines under this name are read as such. */
export function readJson(text: string, columns: ColumnsOf): readonly Place[] {
  const parsed = parseJson(text)
  if ('problem' in parsed) {
    if (startsWithObjectLine(text)) return readJsonl(text, columns)
    return failedPlace({ code: 'json-broken', words: { problem: parsed.problem } })
  }
  const list = listIn(parsed.value, columns)
  if (list === null) return [{ read: () => articleOfFields(parsed.value, columns) }]
  if (list.length === 0) return failedPlace({ code: 'list-empty' })
  return list.map((value, index) => ({ entry: `item ${index + 1}`, read: () => articleOfFields(value, columns) }))
}

/** The list that a value is or holds; null where it is an article itself, or nothing of the kind. */
export function listIn(value: unknown, columns: ColumnsOf, wrappers = MAX_WRAPPERS): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (wrappers === 0 || typeof value !== 'object' || value === null || statesText(value, columns)) return null
  const inner = Object.entries(value).filter(([name, held]) => LISTS.has(plainName(name)) && typeof held === 'object' && held !== null)
  return inner.map(([, held]) => listIn(held, columns, wrappers - 1)).find((list) => list !== null) ?? null
}

function startsWithObjectLine(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  return first.startsWith('{') && text.trim() !== first.trim() && !('problem' in parseJson(first))
}
