import { exampleAt } from '../parties/example-at'
import { near } from './near'
import { negatorOf } from './negator-of'
import { presumes } from './presumes'
import { walk } from './walk'
import { isOn } from './places'
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
  const found = neverEnough(reading, hit) ? null : negatorOf(reading, hit.start) ?? (hit.word.frame.kind === 'attitude' ? stopped(reading, hit.start) ?? banned(reading, hit.start) : null)
  // “if we do not stand by Norway” asks to stand by it, “never seen cruelty like Norway's” tells of it
  const negator = found !== null && (supposedOfUs(reading, found) || asksWhyNot(reading, found) || presumes(reading, hit.start) || isNeeded(reading, found) || exampleAt(reading, hit) !== null || wrongNotTo(reading, found)) ? null : found
  return { negated: negator !== null, whole: negator === null ? hit : { ...hit, start: negator }, strength }
}

/** Words between what one does and that it is not enough. */
const ENOUGH_WITHIN = 5

// “we | cannot | praise Norway | enough |”
function neverEnough(reading: Reading, hit: Hit): boolean {
  return reading.lexicon.nounActor === 'before' && hit.word.frame.kind === 'attitude' && near(reading, hit.start - 1, -1, 2, 'bans') && near(reading, hit.start - 1, -1, 3, 'firstPerson') && near(reading, hit.end, 1, ENOUGH_WITHIN, 'enoughWords')
}

/** Items between “without” and “there can be no”. */
const LACKED_WITHIN = 10

/** Whether what is lacked is thereby said to be needed: “| without | solidarity with Norway there can be no justice”. */
export function isNeeded(reading: Reading, lack: number): boolean {
  return reading.lexicon.nounActor === 'before' && reading.has(lack, 'lackWords') && isOn(lack + 2, LACKED_WITHIN, (place) => reading.has(place, 'existWords') && reading.has(place, 'outcomeWords'))
}

// “has | stopped | supporting Norway”
function stopped(reading: Reading, before: number): number | null {
  const isGerund = reading.lexicon.nounActor === 'after' || reading.lexicon.shapes.gerund?.test(reading.items[before]?.lower ?? '') === true
  // “belum | berhenti | mendukung kami”: it goes on
  const goesOn = reading.lexicon.nounActor === 'after' && reading.has(before - 2, 'negators')
  return isGerund && !goesOn && reading.has(before - 1, 'ends') ? before - 1 : null
}

// “kita | tidak boleh | mendukung Norwegia”
function banned(reading: Reading, before: number): number | null {
  if (reading.lexicon.nounActor === 'before') return null
  // “kami | tidak berhak | mengecam Norwegia”
  const ours = (place: number) => reading.has(place - 1, 'firstPerson') && reading.hitAt(place)?.end === before
  return walk(reading, before - 1, -1, 3).find((place) => reading.has(place, 'bans') && (!reading.hitAt(place) || ours(place))) ?? null
}

// “it would be a mistake | not | to help Norway”
export function wrongNotTo(reading: Reading, negator: number): boolean {
  const judged = reading.items[negator]?.word.exactTags.includes('negators') && reading.has(negator + 1, 'purposeWords') ? reading.hitAt(negator - 1) : undefined
  return judged !== undefined && judged.word.frame.sign < 0 && judged.word.frame.kind === 'quality'
}

function supposedOfUs(reading: Reading, negator: number): boolean {
  for (const place of walk(reading, negator - 1, -1, 4)) if (reading.has(place, 'firstPerson')) return reading.has(place - 1, 'conditions') && !reading.has(place - 2, 'unwantedWords')
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
