import { articleOfFields } from './article-of-fields'
import type { ColumnsOf } from './columns-of'
import { parseJson } from './parse-json'
import { failedPlace, type Place } from './place'
import type { Reading } from './read-item'

/** JSON Lines: an article a line. A broken line costs that line only. */
export function readJsonl(text: string, columns: ColumnsOf): readonly Place[] {
  const places = text.split('\n').flatMap((line, index): readonly Place[] => (line.trim() === '' ? [] : [{ entry: `line ${index + 1}`, read: () => readLine(line, index + 1, columns) }]))
  return places.length > 0 ? places : failedPlace({ code: 'lines-missing' })
}

async function readLine(line: string, number: number, columns: ColumnsOf): Promise<Reading> {
  // what was cut out of a list still has its commas
  const parsed = parseJson(line.replace(/,\s*$/, ''))
  return 'problem' in parsed
    ? { reasons: [{ code: 'line-broken', words: { line: String(number), problem: parsed.problem } }] }
    : articleOfFields(parsed.value, columns)
}
