import { articleOfFields } from './record/article-of-fields'
import type { ColumnsOf } from './table/columns-of'
import { jsonTexts } from './record/json-texts'
import { parseJson } from './record/parse-json'
import { failedPlace, MAX_PLACES, placesOf, type Place } from './place'
import { readJsonl } from './read-jsonl'
import { recordList } from './record/record-list'

/** A JSON file: one article as an object, or many in a list, also inside the answer of an interface. JSON Lines under this name are read as such, and so are objects behind each other. */
export function readJson(text: string, columns: ColumnsOf): readonly Place[] {
  const parsed = parseJson(text)
  if (!('problem' in parsed)) return placesIn(parsed.value, columns)
  if (startsWithObjectLine(text)) return readJsonl(text, columns)
  const values = jsonTexts(text, MAX_PLACES).map((one) => parseJson(one))
  const records = values.flatMap((one) => ('value' in one ? [one.value] : []))
  if (records.length < 2 || records.length < values.length) return failedPlace({ code: 'json-broken', words: { problem: parsed.problem } })
  return itemsOf(records, columns)
}

/** JSON Lines; what is one list of objects after all is read as that. */
export function readLines(text: string, columns: ColumnsOf): readonly Place[] {
  const list = text.trimStart().startsWith('[') ? parseJson(text) : { problem: '' }
  return 'value' in list ? placesIn(list.value, columns) : readJsonl(text, columns)
}

function placesIn(value: unknown, columns: ColumnsOf): readonly Place[] {
  const list = recordList(value, columns)
  if (list === null) return [{ read: () => articleOfFields(value, columns) }]
  return list.length === 0 ? failedPlace({ code: 'list-empty' }) : itemsOf(list, columns)
}

function itemsOf(records: readonly unknown[], columns: ColumnsOf): readonly Place[] {
  return placesOf(records, (number) => `item ${number}`, (value) => articleOfFields(value, columns))
}

function startsWithObjectLine(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  return first.startsWith('{') && text.trim() !== first.trim() && !('problem' in parseJson(first))
}
