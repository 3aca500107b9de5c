import { presumes } from './presumes'
import { walk } from './walk'
import type { Tag } from './stance-word'
import type { Hit, Reading } from './read-frames'

/** What the words around a frame do to it. */
export interface Modifiers {
  readonly negated: boolean
  /** The hit with the negator before it: “tidak mendukung”. */
  readonly whole: Hit
  /** Strength, 1 for a plain statement; below 1 where it is only supposed or hedged. */
  readonly strength: number
}

/** Reads negation, hedges, conditions and intensifiers around a hit. */
export function weighModifiers(reading: Reading, hit: Hit): Modifiers {
  let strength = 1
  if (near(reading, hit.start - 1, -1, 3, 'hedges')) strength *= 0.7
  if (supposed(reading, hit.start)) strength *= 0.5
  if (near(reading, hit.start - 1, -1, 2, 'intensifiers') || near(reading, hit.end, 1, 2, 'intensifiers')) strength *= 1.25
  const found = negatorOf(reading, hit.start) ?? (hit.word.frame.kind === 'attitude' ? stopped(reading, hit.start) : null)
  // “if we do not stand by Norway” asks to stand by it
  const negator = found !== null && (supposedOfUs(reading, found) || asksWhyNot(reading, found) || presumes(reading, hit.start) || wrongNotTo(reading, found)) ? null : found
  return { negated: negator !== null, whole: negator === null ? hit : { ...hit, start: negator }, strength }
}

/** Whether a word of one of the kinds stands close by, inside the clause. */
export function near(reading: Reading, from: number, step: -1 | 1, limit: number, ...tags: readonly Tag[]): boolean {
  for (const place of walk(reading, from, step, limit)) if (tags.some((tag) => reading.has(place, tag))) return true
  return false
}

function negatorOf(reading: Reading, before: number): number | null {
  const beside = negatorBeside(reading, before)
  if (beside !== null) return undone(reading, beside) ? null : beside
  return refused(reading, before) ?? notCalled(reading, before) ?? notThese(reading, before) ?? neither(reading, before) ?? notWished(reading, before) ?? notDone(reading, before) ?? notOnce(reading, before) ?? denialBefore(reading, before)
}

/** Words of “not once” before a verb. */
const NOT_ONCE = 4

// “belum pernah sekali pun | membantu kami”
function notOnce(reading: Reading, before: number): number | null {
  const never = before - NOT_ONCE
  return reading.lexicon.nounActor === 'after' && reading.has(never, 'neverWords') && walk(reading, before - 1, -1, NOT_ONCE).every((place) => reading.items[place]?.kind === 'word' && !reading.hitAt(place)) ? never : null
}

// “has | stopped | supporting Norway”
function stopped(reading: Reading, before: number): number | null {
  const isGerund = reading.lexicon.nounActor === 'before' && reading.lexicon.shapes.gerund?.test(reading.items[before]?.lower ?? '') === true
  return isGerund && reading.has(before - 1, 'ends') ? before - 1 : null
}

// “my government | refuses | to support Norway”
function refused(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'after' || !reading.has(before - 1, 'purposeWords')) return null
  const refusal = reading.hitAt(before - 2)
  return refusal?.word.name === 'reject' && refusal.word.forms.includes('active') && refusal.end === before - 1 ? refusal.start : null
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
  const denial = denialBefore(reading, negator)
  return denial !== null && negator - denial >= UNDONE_BEHIND
}

/** Words between “that” and its verb. */
const VERB_WITHIN = 3

// “it was not | Norway that | closed the strait”, “bukan | Norwegia yang | menyerang kami”
function notThese(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'after') {
    const yang = walk(reading, before - 1, -1, VERB_WITHIN).find((place) => reading.has(place, 'relativeWords'))
    if (yang === undefined) return null
    // “bukan lagi | negara yang | membohongi kami”
    if (!reading.items[yang - 1]?.mention) return [yang - 2, yang - 3].find((place) => reading.has(place, 'negators') && reading.has(place, 'copulas')) ?? null
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

function negatorBeside(reading: Reading, before: number): number | null {
  for (const place of walk(reading, before - 1, -1, 3)) {
    // “did | not hesitate to | help us”
    if (reading.has(place, 'negators') && reading.has(place - 1, 'wishes') && reading.items[place - 1]?.word.exactTags.includes('negators')) return null
    // “make | no | apology for standing with Norway”
    if (reading.has(place, 'negators') && reading.has(place + 1, 'unrepentantWords')) return null
    // “why | don't | we help Norway?”
    if (reading.has(place, 'negators') && reading.has(place - 1, 'whyWords') && reading.has(place - 1, 'wishes')) return null
    // “tidak jarang | membantu kami”: one takes back the other
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'negators') && reading.has(place - 1, 'negators')) return null
    // the “tidak” of “tidak adil” belongs to that phrase; “bukan hanya” and “tidak lagi hanya” take nothing back
    // “tidak | sampai | ancaman itu hilang”: not before
    if (reading.has(place, 'negators') && reading.has(place + 1, 'untilWords')) return null
    if (reading.has(place, 'negators') && !reading.hitAt(place)) return near(reading, place + 1, 1, 2, 'onlyWords') ? null : place
    // “tidak | mau | membohongi kami”, where “mau” alone may be a demand
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'willWords') && reading.hitAt(place)?.end === place + 1 && reading.has(place - 1, 'negators')) return place - 1
    // but that of “tidak berniat | untuk menyerang” does not
    const phrase = reading.hitAt(place)
    if (phrase?.end === place + 1 && phrase.end - phrase.start === 2 && phrase.word.frame.sign > 0 && (phrase.word.name === 'resolve' || phrase.word.name === 'good') && reading.has(phrase.start, 'negators')) return phrase.start
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
  return walk(reading, verb - 1, -1, NEGATED_WITHIN).find((place) => (reading.has(place, 'negators') || reading.has(place, 'bans')) && !reading.hitAt(place)) ?? null
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

const DENIAL_REACH = 10

/** What undoes a denial before it, and within how many words: “tidak | ada yang bisa | menyangkal bahwa …”. */
const UNDOING_WITHIN = { before: 1, after: 4 }
const undoing: Readonly<Record<'before' | 'after', readonly Tag[]>> = { before: ['nobodies', 'intensifiers'], after: ['negators', 'nobodies'] }

/** Where the sentence before a place says that what follows is not so: “no evidence that Egypt attacked”. */
function denialBefore(reading: Reading, before: number): number | null {
  for (let place = before - 1; place >= Math.max(0, before - DENIAL_REACH); place--) {
    // “tidak benar | Norwegia | membohongi kami”
    // “kapan | Norwegia | pernah membantu kami?”
    if (reading.has(place, 'namedDenials') && namesNext(reading, place, before) && !near(reading, place - 1, -1, 2, 'negators') || asksWhen(reading, place, before)) return place
    // “nobody | doubted | that Norway did it”, “there is | no doubt | that it did”, “tidak | diragukan | lagi bahwa …”
    if (reading.has(place, 'denials')) return asked(reading, place) || near(reading, place - 1, -1, UNDOING_WITHIN[reading.lexicon.nounActor], ...undoing[reading.lexicon.nounActor]) ? null : place
    if (reading.items[place]?.kind === 'mark') return null
  }
  return null
}

/** Words between a denial and the one whom it is about, its own among them. */
const NEXT_WITHIN = 8

// “when has Norway ever helped us?”: it has not
function asksWhen(reading: Reading, place: number, before: number): boolean {
  return reading.has(place, 'whenWords') && reading.items.slice(place, before).some((_, on) => reading.has(place + on, 'onceSoWords'))
}

function namesNext(reading: Reading, denial: number, before: number): boolean {
  const named = Array.from({ length: NEXT_WITHIN }, (_, on) => denial + 1 + on).find((place) => reading.items[place]?.kind !== 'word' || place >= before)
  return named !== undefined && named < before && reading.items[named]?.kind === 'mention'
}

/** Words of a question that end in its denial. */
const UNDENIED_WITHIN = 4

// “| who would deny | that Norway lied?”
function asked(reading: Reading, denial: number): boolean {
  return Array.from({ length: UNDENIED_WITHIN }, (_, back) => denial - back).some((place) => reading.has(place, 'undeniedWords'))
}

/** Whether the sentence before a verb says that it is not so: “siapa bilang | Norwegia menyerang kami”. */
export function deniedBefore(reading: Reading, verb: number): boolean {
  return denialBefore(reading, verb) !== null
}

// “it would be a mistake | not | to help Norway”
export function wrongNotTo(reading: Reading, negator: number): boolean {
  const judged = reading.items[negator]?.word.exactTags.includes('negators') && reading.has(negator + 1, 'purposeWords') ? reading.hitAt(negator - 1) : undefined
  return judged !== undefined && judged.word.frame.sign < 0 && judged.word.frame.kind === 'quality'
}

function supposedOfUs(reading: Reading, negator: number): boolean {
  for (const place of walk(reading, negator - 1, -1, 4)) if (reading.has(place, 'firstPerson')) return reading.has(place - 1, 'conditions')
  return false
}

/** Words between “why” and “not”. */
const ASKED_WITHIN = 3

// “| why should we not | stand by Norway”, “mengapa kita tidak | mendukung Norwegia” asks to stand by it
function asksWhyNot(reading: Reading, negator: number): boolean {
  const why = walk(reading, negator - 1, -1, ASKED_WITHIN).find((place) => reading.has(place, 'whyWords') && !reading.has(place, 'unwantedWords'))
  // “why should we | not |”, “why | shouldn't | we”
  return why !== undefined && (reading.has(negator + 1, 'firstPerson') || walk(reading, negator - 1, -1, ASKED_WITHIN).some((place) => place > why && reading.has(place, 'firstPerson')))
}

/** Whether what stands at a place is only supposed: “if Norway keeps its word”. */
export function supposed(reading: Reading, place: number): boolean {
  const clause = reading.clause[place]
  for (let at = place - 1; at >= 0 && reading.clause[at] === clause; at--) if (reading.has(at, 'conditions') && !reading.has(at - 1, 'asWords')) return true
  return false
}
