import { countryAt } from '../../people/country-at'
import { isPossessive } from '../sources/possessive'
import { cueAt, inQuotes, isCapitalised, peopleAt, textAt, type Reading } from '../reading'

/** Most tokens from the verb of telling to the verb of what is told. */
const VERB_WITHIN = 16

/**
 * Where what is told begins behind those who are told, where no word opens it: “told local police | they had been hired”, “told her Peruvian hosts | Norway was ready”,
 * “told the families of the crew | two ships were lost”; -1 where its subject is not seen. Where verbs show no shape only.
 */
export function subjectBehindAddressee(reading: Reading, from: number, end: number): number {
  if (reading.cues.finites.size === 0) return -1
  // “told them | the news she had heard”
  const told = cueAt(reading, from).addressees && !cueAt(reading, from).possessors
  const { demonstratives, determiners, pronouns } = peopleAt(reading, from + 1)
  if (told && (demonstratives || determiners || pronouns || cueAt(reading, from + 1).possessors) && !cueAt(reading, from + 1).relatives) return from + 1
  for (let i = from + 1; i < Math.min(end, from + VERB_WITHIN); i++) {
    const { relatives, complementizers, purposeInside, finites, deedVerb, objectMarkers, settings, belongsTo } = cueAt(reading, i)
    // “told reporters | about the plan Peru had made”
    if (objectMarkers && settings && !belongsTo) return -1
    if (inQuotes(reading, i) || relatives || complementizers || purposeInside || reading.tokens[i]?.kind === 'punctuation' && textAt(reading, i) !== '.') return -1
    if (!finites && (!deedVerb || isCapitalised(reading, i))) continue
    const start = subjectEnding(reading, i, from)
    if (start > from || finites) return start > from ? start : -1
  }
  return -1
}

function subjectEnding(reading: Reading, verb: number, from: number): number {
  let last = verb - 1
  while (last > from && (cueAt(reading, last).adverbs || cueAt(reading, last).mannerShape) && !peopleAt(reading, last).pronouns) last--
  if (peopleAt(reading, last).pronouns) return last
  const state = stateEnding(reading, last, from)
  for (let k = state > 0 ? state : last; k > from; k--) {
    const opens = k === state || opensPhrase(reading, k)
    if (!opens || leadsOn(reading, k - 1)) continue
    // “| the | United States”
    return isCapitalised(reading, k) && peopleAt(reading, k - 1).demonstratives ? k - 1 > from ? k - 1 : -1 : k
  }
  // “told them | there would be no deal”
  return last < verb - 1 ? last + 1 : -1
}

// “told the council | Norway | was late”
function stateEnding(reading: Reading, last: number, from: number): number {
  for (let k = from + 1; k <= last; k++) if (countryAt(reading.tokens, k)?.length === last + 1 - k && !isPossessive(reading, last)) return k
  return -1
}

// “the”, “two”, “her”, “Norwegian” and “Bo” behind a small word
function opensPhrase(reading: Reading, k: number): boolean {
  const { demonstratives, determiners } = peopleAt(reading, k)
  const begins = demonstratives || determiners || cueAt(reading, k).amounts || cueAt(reading, k).possessors || cueAt(reading, k).nobodies || reading.tokens[k]?.kind === 'number'
  return begins || isCapitalised(reading, k) && !isCapitalised(reading, k - 1) && reading.tokens[k - 1]?.kind === 'word'
}

// “of | the ship”, “in | Lima”, “and | Chile”
function leadsOn(reading: Reading, before: number): boolean {
  const { settings, belongsTo, objectMarkers, byWords, joiners, adverbs } = cueAt(reading, before)
  const { demonstratives, determiners } = peopleAt(reading, before)
  return (settings || cueAt(reading, before).amounts || belongsTo || objectMarkers || byWords || joiners || peopleAt(reading, before).joins) && !adverbs || (demonstratives || determiners || cueAt(reading, before).possessors)
}
