import { articleOfFields } from './article-of-fields'
import type { Columns } from './field-names'
import { parseJson } from './parse-json'
import { failedFile, itemOf, type ReadItem, type Reading } from './read-item'

/** JSON Lines: an article a line. A broken line costs that line only. */
export async function readJsonl(file: string, text: string, columns: Columns = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') items.push(itemOf(file, `line ${index + 1}`, await readLine(line, index + 1, columns)))
  }
  return items.length > 0 ? items : failedFile(file, { code: 'lines-missing' })
}

async function readLine(line: string, number: number, columns: Columns): Promise<Reading> {
  const parsed = parseJson(line)
  return 'problem' in parsed
    ? { reasons: [{ code: 'line-broken', words: { line: String(number), problem: parsed.problem } }] }
    : articleOfFields(parsed.value, columns)
}
