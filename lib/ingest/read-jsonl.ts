import { articleOfFields } from './record/article-of-fields'
import type { ColumnsOf } from './table/columns-of'
import { parseJson } from './record/parse-json'
import { failedPlace, MAX_PLACES, placesLeftOut, type Place } from './place'
import type { Reading } from './read-item'

/** JSON Lines: an article a line. A broken line costs that line only. */
export function readJsonl(text: string, columns: ColumnsOf): readonly Place[] {
  const places: Place[] = []
  let start = 0
  for (let number = 1; start < text.length && places.length <= MAX_PLACES; number++) {
    const feed = text.indexOf('\n', start)
    const line = text.slice(start, feed === -1 ? text.length : feed)
    start += line.length + 1
    if (line.trim() === '') continue
    places.push(places.length === MAX_PLACES ? placesLeftOut(`line ${number}`) : { entry: `line ${number}`, read: () => readLine(line, number, columns) })
  }
  return places.length > 0 ? places : failedPlace({ code: 'lines-missing' })
}

async function readLine(line: string, number: number, columns: ColumnsOf): Promise<Reading> {
  // what was cut out of a list still has its commas
  const parsed = parseJson(line.replace(/,\s*$/, ''))
  return 'problem' in parsed
    ? { reasons: [{ code: 'line-broken', words: { line: String(number), problem: parsed.problem } }] }
    : articleOfFields(parsed.value, columns)
}
