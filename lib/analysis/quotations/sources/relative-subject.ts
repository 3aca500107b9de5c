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

/** Most words of a relative clause that no comma closes. */
const CLAUSE_WITHIN = 16

/** “| Menteri Rina Wati | yang menemui mereka saat menerima para tamu mengatakan …”: the subject whose relative clause runs up to the cue, each verb of it told of by a small word; null where none opens the sentence. */
export function subjectOfRelative(reading: Reading, cue: number, start: number): Range | null {
  const subject = relativeSubject(reading, cue, start)
  if (subject === null || cue - subject.to > CLAUSE_WITHIN) return null
  for (let i = subject.to + 1; i < cue; i++) {
    if (inQuotes(reading, i) || textAt(reading, i) === ',') return null
    if (cueAt(reading, i).activeVerb && !isCapitalised(reading, i) && !isSubordinate(reading, i)) return null
  }
  return subject
}

// “yang turut | menemui”, “saat | menerima”, “untuk | membahas”
function isSubordinate(reading: Reading, verb: number): boolean {
  let i = verb - 1
  while (cueAt(reading, i).adverbs && !cueAt(reading, i).clauseOpeners) i--
  const { relatives, clauseOpeners, purpose, alongside } = cueAt(reading, i)
  return relatives || clauseOpeners || purpose || alongside
}

function speaker(reading: Reading, range: Range): Range | null {
  const isPlace = reading.pack.people.locatives.has(lowerAt(reading, range.to - 2))
  return range.to > range.from && !isPlace && canSpeak(reading, range) ? plausible(reading, range) : null
}
