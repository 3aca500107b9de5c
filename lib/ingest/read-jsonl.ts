import { articleOfFields } from './article-of-fields'
import { parseJson } from './parse-json'
import { failedFile, itemOf, type ReadItem, type Reading } from './read-item'

/** JSON Lines: an article a line. A broken line costs that line only. */
export function readJsonl(file: string, text: string): readonly ReadItem[] {
  const items = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(file, line, index + 1)]))
  return items.length > 0 ? items : failedFile(file, { code: 'lines-missing' })
}

function readLine(file: string, line: string, number: number): ReadItem {
  const parsed = parseJson(line)
  const reading: Reading = 'problem' in parsed
    ? { reasons: [{ code: 'line-broken', words: { line: String(number), problem: parsed.problem } }] }
    : articleOfFields(parsed.value)
  return itemOf(file, `line ${number}`, reading)
}
