import type { Sentence } from '../../../document'
import { cueAt, inQuotes, isFinal, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'
import type { Match } from '../contents/report-match'
import { sourceAfter } from '../sources/source-after'
import { trimmed } from '../contents/trimmed'

/** “Peru was accused on Monday of | jailing reporters | in a letter”, where the letter is the source. Null where nobody is named who accuses. */
export function accusedOf(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  if (hit.form.cueClass !== 'accuse' || reading.cues.finites.size === 0 || !isPassive(reading, hit.from - 1)) return null
  let i = hit.to
  while (cueAt(reading, i).times || cueAt(reading, i).settings && !cueAt(reading, i).belongsTo && cueAt(reading, i + 1).times) i++
  if (!cueAt(reading, i).belongsTo) return null
  const source = documentBehind(reading, i + 2, sentence.endToken) ?? accuserBehind(reading, i + 2, sentence.endToken)
  if (source === null) return null
  const content = trimmed(reading, { from: i + 1, to: source.from - 1 })
  return { found: { content, cue: hit, cueClass: 'accuse', source, rule: 'passive-cue-around-content' }, next: source.to }
}

function isPassive(reading: Reading, before: number): boolean {
  let i = before
  while (cueAt(reading, i).adverbs || cueAt(reading, i).mannerShape) i--
  return cueAt(reading, i).progressives
}

/** “…, by | several aid groups |”: a comma before “by” tells that it belongs to the accusation, not to the deed. */
export function accuserBehind(reading: Reading, from: number, end: number): Range | null {
  for (let i = from; i < Math.min(end, from + 24); i++) {
    if (inQuotes(reading, i) || isFinal(reading, i)) return null
    if (textAt(reading, i - 1) === ',' && cueAt(reading, i).byWords) return sourceAfter(reading, i + 1, end)
  }
  return null
}

// “… in | a report |”, “… in | an open letter |”
function documentBehind(reading: Reading, from: number, end: number): Range | null {
  for (let i = from; i < end; i++) {
    if (inQuotes(reading, i) || isFinal(reading, i) || textAt(reading, i) === ',') return null
    if (!cueAt(reading, i).settings || !peopleAt(reading, i + 1).determiners) continue
    for (let k = i + 2; k < Math.min(end, i + 5); k++) if (cueAt(reading, k).documents) return { from: i + 1, to: k + 1 }
  }
  return null
}
