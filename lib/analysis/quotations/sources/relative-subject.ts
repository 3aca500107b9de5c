import { canSpeak } from './can-speak'
import { plausible } from './plausible'
import { cueAt, inQuotes, isCapitalised, lowerAt, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Most words of a subject before its relative clause. */
const LONGEST = 12

/** “| Kementerian Kesehatan Peru | yang memeriksa mereka, mengatakan …”: the subject whose relative clause only the comma before the cue closes; null where none opens the sentence. */
export function relativeSubject(reading: Reading, comma: number, start: number): Range | null {
  if (reading.pack.people.ownerStands === 'before') return null
  let from = start
  while (cueAt(reading, from).joiners || cueAt(reading, from).adverbs) from++
  if (cueAt(reading, from).settings || cueAt(reading, from).clauseOpeners) return null
  for (let i = from; i < Math.min(comma, from + LONGEST); i++) {
    if (cueAt(reading, i).relatives) return speaker(reading, { from, to: i })
    if (inQuotes(reading, i) || textAt(reading, i) === ',' || cueAt(reading, i).activeVerb && !isCapitalised(reading, i) && !peopleAt(reading, i).titleWords || cueAt(reading, i).blockers) return null
  }
  return null
}

function speaker(reading: Reading, range: Range): Range | null {
  const isPlace = reading.pack.people.locatives.has(lowerAt(reading, range.to - 2))
  return range.to > range.from && !isPlace && canSpeak(reading, range) ? plausible(reading, range) : null
}
