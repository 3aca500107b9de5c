import { articleOfFields, statesText } from './article-of-fields'
import { plainName, type Columns } from './field-names'
import { parseJson } from './parse-json'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { readJsonl } from './read-jsonl'

/** Where interfaces and exports keep the list of their articles: NewsAPI, NewsData, the Guardian, JSON Feed, search engines. */
const LISTS: ReadonlySet<string> = new Set(['articles', 'items', 'results', 'data', 'docs', 'hits', 'stories', 'news', 'posts', 'entries', 'response', 'records', 'value', 'berita', 'artikel', 'graph'])
const MAX_WRAPPERS = 3

/** A JSON file: one article as an object, or many in a list, also inside the answer of an interface. JSON Lines under this name are read as such. */
export async function readJson(file: string, text: string, columns: Columns = {}): Promise<readonly ReadItem[]> {
  const parsed = parseJson(text)
  if ('problem' in parsed) {
    if (startsWithObjectLine(text)) return readJsonl(file, text, columns)
    return failedFile(file, { code: 'json-broken', words: { problem: parsed.problem } })
  }
  const list = listIn(parsed.value, columns, MAX_WRAPPERS)
  if (list === null) return [itemOf(file, undefined, await articleOfFields(parsed.value, columns))]
  if (list.length === 0) return failedFile(file, { code: 'list-empty' })
  const items: ReadItem[] = []
  for (const [index, value] of list.entries()) items.push(itemOf(file, `item ${index + 1}`, await articleOfFields(value, columns)))
  return items
}

/** The list that a value is or holds; null where it is an article itself, or nothing of the kind. */
function listIn(value: unknown, columns: Columns, wrappers: number): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (wrappers === 0 || typeof value !== 'object' || value === null || statesText(value, columns)) return null
  const inner = Object.entries(value).filter(([name, held]) => LISTS.has(plainName(name)) && typeof held === 'object' && held !== null)
  return inner.map(([, held]) => listIn(held, columns, wrappers - 1)).find((list) => list !== null) ?? null
}

function startsWithObjectLine(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  return first.startsWith('{') && text.trim() !== first.trim() && !('problem' in parseJson(first))
}
