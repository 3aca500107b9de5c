import type { Sentence } from '../../../document'
import { hasTitle } from '../sources/has-title'
import { sourceBefore } from '../sources/source-before'
import { cueAt, cuesAt, isFinal, opensClause, textAt, type Reading } from '../reading'

/** Most words before the verb of a sentence that does nothing but tell who asked. */
const VERB_WITHIN = 9

/** The sentences, each that only tells who asked or called out joined to what was: “How many more must die? | Miller asked in a speech.” */
export function withQuestions(reading: Reading, sentences: readonly Sentence[]): readonly Sentence[] {
  if (reading.cues.finites.size === 0) return sentences
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const before = joined.at(-1)
    const mark = before && textAt(reading, before.endToken - 1)
    if (before && before.paragraph === sentence.paragraph && (mark === '?' || mark === '!') && onlyTells(reading, sentence)) joined[joined.length - 1] = { ...before, end: sentence.end, endToken: sentence.endToken }
    else joined.push(sentence)
  }
  return joined
}

function onlyTells(reading: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let k = firstToken + 1; k < Math.min(endToken, firstToken + VERB_WITHIN); k++) {
    const hit = cuesAt(reading, k, endToken).find(({ form }) => form.voice === 'active' && (form.cueClass === 'speech' || form.cueClass === 'ask') && form.complement !== 'object')
    if (!hit) continue
    const source = sourceBefore(reading, k, firstToken)
    if (source === null || source === 'linked' || !((reading.personFrom[source.from] ?? 0) > 0 || hasTitle(reading, source.from, source.to))) return false
    const behind = cueAt(reading, hit.to).addressees ? hit.to + 1 : hit.to
    const { settings, times, complementizers } = cueAt(reading, behind)
    return !complementizers && (isFinal(reading, behind) || settings || times) && !opensClause(reading, behind, endToken) && !hasComplementizer(reading, behind, endToken)
  }
  return false
}

function hasComplementizer(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (cueAt(reading, i).complementizers) return true
  return false
}
