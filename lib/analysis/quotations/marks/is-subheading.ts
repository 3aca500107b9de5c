import type { Quoted, Sentence } from '../../../document'
import type { Reading } from '../reading'

/** Whether words in single marks are a paragraph of their own that no full stop ends: ‘Trade with Peru bound by law’. `index`: of the sentence. */
export function isSubheading(reading: Reading, { start, end, content }: Quoted, sentence: Sentence, index: number): boolean {
  const [above, below] = [reading.sentences[index - 1], reading.sentences[index + 1]]
  if (above === undefined || below === undefined || above.paragraph === sentence.paragraph || below.paragraph === sentence.paragraph) return false
  return start === sentence.start && end === sentence.end && /^[‘']/u.test(reading.text.slice(start)) && !/[.!?…,]$/u.test(reading.text.slice(content.start, content.end))
}
