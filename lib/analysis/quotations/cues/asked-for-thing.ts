import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { cueAt, inQuotes, isCapitalised, isFinal, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'

/** Classes of cues that tell what a thing is to somebody: “a report Oslo has demanded”, “a ban Peru opposes”. */
const ofThings: ReadonlySet<CueClass> = new Set<CueClass>(['urge', 'demand', 'reject', 'promise', 'condemn', 'criticise', 'support', 'welcome', 'protest', 'praise', 'deny'])
/** Those of them whose “to” may tell what the thing is for: “a body Oslo proposed to settle it”. */
const asks: ReadonlySet<CueClass> = new Set<CueClass>(['urge', 'demand'])

/** Most words between an article and the noun it belongs to. */
const NOUN_WITHIN = 4

/** Whether a cue stands in a clause that only tells which thing is meant, and has that for its object: “a commission | Oslo has proposed | to start work”, “the tax | Ann proposed | would cost …”. */
export function asksForThing(reading: Reading, { to, form }: CueHit, source: Range): boolean {
  if (reading.cues.finites.size === 0 || !ofThings.has(form.cueClass) || form.complement === 'clause' && !asks.has(form.cueClass)) return false
  const name = nameFrom(reading, source)
  if (name === null || !closesNoun(reading, name - 1)) return false
  const next = cueAt(reading, to)
  // “…, a figure Cairo | disputes |.”
  if (isFinal(reading, to) && textAt(reading, source.from - 1) === ',') return true
  return next.finites || asks.has(form.cueClass) && (next.purposeInside || next.settings && cueAt(reading, to + 1).times)
}

function nameFrom(reading: Reading, { from, to }: Range): number | null {
  const person = reading.personTo[to - 1] ?? -1
  if (person >= 0) return person
  let name = to
  while (name > from && isCapitalised(reading, name - 1)) name--
  return name < to ? name : null
}

// “a | commission |”, but “in the | evening |, told the | court |”
function closesNoun(reading: Reading, last: number): boolean {
  for (let i = last; i > last - NOUN_WITHIN && i >= 0; i--) {
    const { determiners, demonstratives } = peopleAt(reading, i)
    if (determiners || demonstratives || cueAt(reading, i).possessors) return i < last && !opensOther(reading, i - 1)
    if (reading.tokens[i]?.kind !== 'word' || isCapitalised(reading, i) || inQuotes(reading, i) || cueAt(reading, i).settings) return false
  }
  return false
}

const opensOther = (reading: Reading, before: number): boolean => cueAt(reading, before).settings || cueAt(reading, before).tellsDirectly
