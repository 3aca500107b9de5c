import { articleOfFields } from './article-of-fields'
import { parseJson } from './parse-json'
import { itemOf, type ReadItem } from './read-item'

/** JSON Lines: an article a line. A broken line costs that line only. */
export function readJsonl(file: string, text: string): readonly ReadItem[] {
  const items = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(file, line, index + 1)]))
  return items.length > 0 ? items : [itemOf(file, undefined, { reason: 'The file has no lines; expected one JSON object a line.' })]
}

function readLine(file: string, line: string, number: number): ReadItem {
  const parsed = parseJson(line)
  const reading = 'problem' in parsed
    ? { reason: `Line ${number} is not JSON (${parsed.problem}); expected one object with "text" a line. Correct or remove the line.` }
    : articleOfFields(parsed.value)
  return itemOf(file, `line ${number}`, reading)
}
