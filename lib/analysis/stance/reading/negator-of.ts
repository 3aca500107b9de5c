import { denialBefore } from './denied-before'
import { isBound } from './is-bound'
import { near } from './near'
import { phraseBefore } from './phrase-before'
import { walk } from './walk'
import { closes } from './closes'
import type { Reading } from './read-frames'

/** Where the negator of a verb stands, or what denies it before; null: it is not negated. */
export function negatorOf(reading: Reading, before: number): number | null {
  if (isBound(reading, before)) return null
  const beside = negatorBeside(reading, before)
  if (beside !== null) return undone(reading, beside) ? null : beside
  return refused(reading, before) ?? refusedIn(reading, before) ?? notCalled(reading, before) ?? notThese(reading, before) ?? notTimely(reading, before) ?? neither(reading, before) ?? notWished(reading, before) ?? notDone(reading, before) ?? notOnce(reading, before) ?? notOneOfUs(reading, before) ?? denialBefore(reading, before)
}

/** Words between “not one” and a verb. */
const NOT_ONE_WITHIN = 7

// “| tak satu pun | menteri kami mau mendukung Norwegia”
function notOneOfUs(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'before') return null
  const between = walk(reading, before - 1, -1, NOT_ONE_WITHIN)
  const none = between.find((place) => reading.has(place, 'nobodies'))
  return none !== undefined && closes(reading, none - 1) && between.some((place) => place > none && isOurs(reading, place)) && !between.some((place) => place > none && reading.has(place, 'negators') && place >= none + reading.reach(none)) ? none : null
}

// “menteri | kami |”, but “boleh melarang | kami |”
const isOurs = (reading: Reading, place: number): boolean => reading.has(place, 'firstPerson') && reading.lexicon.shapes.active?.test(reading.items[place - 1]?.lower ?? '') !== true

/** Words of “not once” before a verb. */
const NOT_ONCE = 4

// “belum pernah sekali pun | membantu kami”
function notOnce(reading: Reading, before: number): number | null {
  const never = before - NOT_ONCE
  return reading.lexicon.nounActor === 'after' && reading.has(never, 'neverWords') && walk(reading, before - 1, -1, NOT_ONCE).every((place) => reading.items[place]?.kind === 'word' && !reading.hitAt(place)) ? never : null
}

// “my government | refuses | to support Norway”
function refused(reading: Reading, before: number): number | null {
  // “menolak | mendukung Norwegia”
  const end = reading.has(before - 1, 'purposeWords') ? before - 1 : reading.lexicon.nounActor === 'after' ? before : null
  const refusal = end === null ? undefined : reading.hitAt(end - 1)
  return refusal?.word.name === 'reject' && refusal.word.forms.includes('active') && refusal.end === end ? refusal.start : null
}

/** Words between what is not done and what it would do. */
const DONE_WITHIN = 3

// “tidak akan | melakukan langkah yang | memperluas konflik”
function notDone(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'before' || !reading.has(before - 1, 'relativeWords') || reading.items[before - 2]?.mention) return null
  const doing = walk(reading, before - 2, -1, DONE_WITHIN).find((place) => reading.has(place, 'doingWords'))
  return doing === undefined ? null : [doing - 1, doing - 2].find((place) => reading.has(place, 'negators')) ?? null
}

/** Words between “no reason why” and the “not” that it undoes, at least. */
const UNDONE_BEHIND = 3

// “no reason why Norway should | not | be trusted”
function undone(reading: Reading, negator: number): boolean {
  // “tidak mungkin | kami | tidak | mendukung Norwegia”
  if (reading.lexicon.nounActor === 'after' && reading.has(negator - 1, 'firstPerson') && [2, 3, 4].some((back) => reading.has(negator - back, 'namedDenials') && reading.reach(negator - back) === back - 1)) return true
  const denial = denialBefore(reading, negator)
  return denial !== null && negator - denial >= UNDONE_BEHIND
}

/** Words between “that” and its verb. */
const VERB_WITHIN = 3

// “it was not | Norway that | closed the strait”, “bukan | Norwegia yang | menyerang kami”
function notThese(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'after') {
    // “bukan Norwegia | yang memulai perang |”
    const yang = reading.has(before, 'relativeWords') && reading.hitAt(before)?.start === before ? before : walk(reading, before - 1, -1, VERB_WITHIN).find((place) => reading.has(place, 'relativeWords'))
    if (yang === undefined) return null
    // “bukan lagi | negara yang | membohongi kami”
    // but “Kuba|, bukan Norwegia,| yang membohongi kami”
    if (!reading.items[yang - 1]?.mention) return [yang - 2, yang - 3].find((place) => reading.has(place, 'negators') && reading.has(place, 'copulas') && !reading.items[place + 1]?.mention) ?? null
    return [yang - 2, yang - 3].find((place) => reading.has(place, 'negators') && !reading.has(place + 1, 'onlyWords') && (reading.items[place - 1]?.kind !== 'word' || reading.has(place - 1, 'clauseWords'))) ?? null
  }
  const opener = walk(reading, before - 1, -1, VERB_WITHIN).find((place) => reading.has(place, 'antecedentWords'))
  // “is | not | the kind of country that keeps its word”
  const sole = opener === undefined ? undefined : [2, 3, 4].map((back) => opener - back).find((place) => reading.has(place, 'soleWords'))
  if (sole !== undefined && reading.has(sole - 1, 'negators')) return sole - 1
  if (opener === undefined || !reading.items[opener - 1]?.mention) return null
  const negator = [opener - 2, opener - 3].find((place) => reading.has(place, 'negators'))
  return negator !== undefined && reading.has(negator - 1, 'copulas') ? negator : null
}

// “kami | tidak akan dipaksa | mendukung Norwegia”
function refusedIn(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'before' || !reading.hitAt(before - 1)) return null
  const phrase = phraseBefore(reading, before, 'negators')
  return phrase !== null && phrase < before - 1 && !reading.has(phrase, 'hedges') ? phrase : null
}

function negatorBeside(reading: Reading, before: number): number | null {
  for (const place of walk(reading, before - 1, -1, 3)) {
    // “did | not hesitate to | help us”
    if (reading.has(place, 'negators') && reading.has(place - 1, 'wishes') && reading.items[place - 1]?.word.exactTags.includes('negators')) return null
    // “make | no | apology for standing with Norway”
    if (reading.has(place, 'negators') && reading.has(place + 1, 'unrepentantWords')) return null
    // “tidak | malu | membela Norwegia”
    if (reading.lexicon.nounActor === 'after' && [place, place - 1].some((at) => reading.has(at, 'negators') && reading.has(at + 1, 'qualmWords'))) return null
    // “why | don't | we help Norway?”
    if (reading.has(place, 'negators') && reading.has(place - 1, 'whyWords') && reading.has(place - 1, 'wishes')) return null
    // “tidak jarang | membantu kami”: one takes back the other
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'negators') && reading.has(place - 1, 'negators')) return null
    // “tidak akan | lelah | membela Norwegia”: neither does that
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'negators') && phraseBefore(reading, place, 'negators') !== null) return null
    // the “tidak” of “tidak adil” belongs to that phrase; “bukan hanya” and “tidak lagi hanya” take nothing back
    // “tidak | sampai | ancaman itu hilang”: not before
    if (reading.has(place, 'negators') && reading.has(place + 1, 'untilWords')) return null
    // “lebih | jauh dari | klaim itu”: more than that
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'negators') && reading.has(place - 1, 'moreWords')) return null
    if (reading.has(place, 'negators') && !reading.hitAt(place)) return near(reading, place + 1, 1, 2, 'onlyWords') ? null : place
    // “tidak | mau | membohongi kami”, where “mau” alone may be a demand
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'willWords') && reading.hitAt(place)?.end === place + 1 && reading.has(place - 1, 'negators')) return place - 1
    // but that of “tidak berniat | untuk menyerang” does not
    const phrase = reading.hitAt(place)
    if (phrase?.end === place + 1 && phrase.end - phrase.start === 2 && phrase.word.frame.sign > 0 && (phrase.word.name === 'resolve' || phrase.word.name === 'good') && reading.has(phrase.start, 'negators')) return phrase.start
    // nor that of “tidak punya niat untuk | mengancam”
    if (reading.lexicon.nounActor === 'after' && phrase?.end === place + 1 && phrase.end - phrase.start > 2 && phrase.word.name === 'misdeed' && reading.has(phrase.start, 'negators') && reading.has(place, 'purposeWords')) return phrase.start
    // nor that of “tidak mau | menyerang”
    if (reading.lexicon.nounActor === 'after' && phrase?.end === place + 1 && phrase.word.name === 'reject' && reading.has(phrase.start, 'negators')) return phrase.start
    // “will not drop its hostile policy” keeps it
    if (reading.has(place, 'ends')) return null
    // “tidak bebas dan adil” has one negator for each
    if (reading.items[place]?.kind !== 'word' || reading.hitAt(place) || reading.has(place, 'conjunctions')) return null
  }
  return null
}

/** Words between what somebody is called and the verb that calls, and between that and its negator. */
const CALLED_WITHIN = 5

const NEGATED_WITHIN = 6

// “can no longer be able to | consider | Norway as a friend”
function notCalled(reading: Reading, before: number): number | null {
  const verb = walk(reading, before - 1, -1, CALLED_WITHIN).find((place) => reading.has(place, 'namingWords'))
  if (verb === undefined) return null
  return walk(reading, verb - 1, -1, NEGATED_WITHIN).find((place) => (reading.has(place, 'negators') || reading.has(place, 'bans')) && (!reading.hitAt(place) || reading.lexicon.nounActor === 'after' && reading.hitAt(place)?.end === verb)) ?? null
}

/** Words of what is timely: “in our interest to”. */
const TIMELY_WITHIN = 6

// “it is | not | in our interest to | help Norway”
function notTimely(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'after' || !reading.has(before - 1, 'purposeWords')) return null
  const timely = walk(reading, before - 2, -1, TIMELY_WITHIN).find((place) => reading.has(place, 'timelyWords'))
  return timely === undefined ? null : [timely - 1, timely - 2].find((place) => reading.has(place, 'negators')) ?? null
}

/** Words between “neither” and what is said of none. */
const NEITHER_WITHIN = 7

// “| neither | Norway nor Peru | has kept its word”
function neither(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'after') return null
  const both = walk(reading, before - 1, -1, NEITHER_WITHIN).filter((place) => reading.has(place, 'sameWords') && reading.has(place, 'negators') && reading.items[place + 1]?.mention)
  return both.length > 1 ? (both.at(-1) ?? null) : null
}

/** Words between “be” and what somebody does not want to be. */
const BE_WITHIN = 4

// “does | not | want to be our friend”
function notWished(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'after') return null
  const be = walk(reading, before - 1, -1, BE_WITHIN).find((place) => reading.has(place, 'passiveCopulas') && reading.has(place - 1, 'purposeWords') && reading.has(place - 2, 'wishes'))
  return be === undefined ? null : ([be - 3, be - 4].find((place) => reading.has(place, 'negators') || reading.has(place, 'unwantedWords')) ?? null)
}
