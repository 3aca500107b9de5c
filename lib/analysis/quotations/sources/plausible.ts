import { phraseAt } from '../../people/phrase-at'
import { cueAt, cuesAt, isCapitalised, isFirstPerson, lowerAt, peopleAt, type Range, type Reading } from '../reading'

/** The words of a source as they are; null where they can be none: “kami”, “serangan itu”, “tidak”. */
export function plausible(reading: Reading, { from, to }: Range): Range | null {
  const first = lowerAt(reading, from)
  const firstCue = cueAt(reading, from)
  if (isFirstPerson(reading, from) || firstCue.nobodies) return null
  // “melanjutkan latihan itu | mengungkap …”: a deed says nothing
  if (reading.cues.activeVerb !== null && firstCue.activeVerb && !isCapitalised(reading, from) && phraseAt('titles', reading.tokens, from) === 0) return null
  // “| Dikatakan | Peru mengajukan protes”: told by nobody yet
  if (reading.cues.activeVerb !== null && from + 1 < to && cuesAt(reading, from, from + 1).some(({ form }) => form.voice === 'passive')) return plausible(reading, { from: from + 1, to })
  const head = single(reading.pack.people.ownerStands === 'after' ? first : lowerAt(reading, headEnd(reading, from, to) - 1))
  if (to <= from || (reading.cues.voiceless.has(head) && reading.personFrom[from] === 0)) return null
  if (reading.cues.blockers.has(head) || reading.cues.settings.has(head)) return null
  return { from, to }
}

// “critics | of the deal”
function headEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (cueAt(reading, i).belongsTo && peopleAt(reading, i - 1).voices) return i
  return to
}

// “serangan-serangan”: the plural of “serangan”
function single(word: string): string {
  if (word.length % 2 === 0) return word
  const half = (word.length - 1) / 2
  return word[half] === '-' && word.slice(0, half) === word.slice(half + 1) ? word.slice(0, half) : word
}
