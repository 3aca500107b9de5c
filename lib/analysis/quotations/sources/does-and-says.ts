import { phraseAt } from '../../people/phrase-at'
import { countryAt } from '../../people/country-at'
import { cueAt, isCapitalised, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Who opens a sentence with a deed before saying what follows: “| Miller | smiled and said, “…””, “| The minister | shook his head and said: “…””; null where nobody does. */
export function doesAndSays(reading: Reading, cue: number, start: number): Range | null {
  if (reading.pack.people.ownerStands === 'after' || !peopleAt(reading, cue - 1).joins) return null
  const to = nameEnd(reading, start)
  if (to <= start) return null
  let verb = to
  while (cueAt(reading, verb).adverbs && !cueAt(reading, verb).deedVerb) verb++
  if (!cueAt(reading, verb).deedVerb || isCapitalised(reading, verb)) return null
  for (let k = verb; k < cue - 1; k++) if (/^[,;:]$/u.test(textAt(reading, k)) || cueAt(reading, k).relatives || cueAt(reading, k).clauseOpeners && !peopleAt(reading, k).joins) return null
  return { from: start, to }
}

function nameEnd(reading: Reading, start: number): number {
  const person = reading.personFrom[start] ?? 0
  if (person > start) return person
  const noun = peopleAt(reading, start).demonstratives ? start + 1 + (countryAt(reading.tokens, start + 1)?.length ?? 0) : -1
  const title = noun < 0 ? 0 : phraseAt('titles', reading.tokens, noun)
  if (title > 0) return noun + title
  return isCapitalised(reading, start) && !peopleAt(reading, start).notNames && !peopleAt(reading, start).pronouns && countryAt(reading.tokens, start) === undefined && !isCapitalised(reading, start + 1) ? start + 1 : -1
}
