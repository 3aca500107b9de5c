import { articleOfFields } from './article-of-fields'
import { parseJson } from './parse-json'
import { itemOf, type ReadItem } from './read-item'
import { readJsonl } from './read-jsonl'

/** A JSON file: one article as an object, or many in a list. JSON Lines under this name are read as such. */
export function readJson(file: string, text: string): readonly ReadItem[] {
  const parsed = parseJson(text)
  if ('problem' in parsed) {
    if (startsWithObjectLine(text)) return readJsonl(file, text)
    return [itemOf(file, undefined, { reason: `The file is not JSON (${parsed.problem}); expected one article as an object or a list of them. Check where it breaks off.` })]
  }
  if (!Array.isArray(parsed.value)) return [itemOf(file, undefined, articleOfFields(parsed.value))]
  if (parsed.value.length === 0) return [itemOf(file, undefined, { reason: 'The list in the file is empty; expected at least one article.' })]
  return parsed.value.map((value: unknown, index) => itemOf(file, `item ${index + 1}`, articleOfFields(value)))
}

function startsWithObjectLine(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  return first.startsWith('{') && text.trim() !== first.trim() && !('problem' in parseJson(first))
}
