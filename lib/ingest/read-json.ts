import { articleOfFields } from './article-of-fields'
import { parseJson } from './parse-json'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { readJsonl } from './read-jsonl'

/** A JSON file: one article as an object, or many in a list. JSON Lines under this name are read as such. */
export function readJson(file: string, text: string): readonly ReadItem[] {
  const parsed = parseJson(text)
  if ('problem' in parsed) {
    if (startsWithObjectLine(text)) return readJsonl(file, text)
    return failedFile(file, { code: 'json-broken', words: { problem: parsed.problem } })
  }
  if (!Array.isArray(parsed.value)) return [itemOf(file, undefined, articleOfFields(parsed.value))]
  if (parsed.value.length === 0) return failedFile(file, { code: 'list-empty' })
  return parsed.value.map((value: unknown, index) => itemOf(file, `item ${index + 1}`, articleOfFields(value)))
}

function startsWithObjectLine(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  return first.startsWith('{') && text.trim() !== first.trim() && !('problem' in parseJson(first))
}
