import { canSpeak } from './can-speak'
import { isPossessive } from './possessive'
import { nounPhraseEnding, sourceBefore } from './source-before'
import { cueAt, inQuotes, lowerAt, isCapitalised, isFinal, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Words between what is held and the verb that says so: “held | flags, posters and a huge white | banner”. */
const HELD_WITHIN = 14

/** Whose words are shown or chanted, and by which verb they do it: “held”, “chanted”; null where no verb of theirs tells it. */
export interface Shown {
  readonly source: Range
  readonly verb: Range | null
}

/** Whose words stand on the thing at token `carrier`, or are the chant there: those who hold, wear or chant it, else the crowd that the sentence is about, else the thing itself; null where nobody says them. */
export function shownBy(reading: Reading, carrier: number, start: number): Shown | null {
  const verb = raisingBefore(reading, carrier, start)
  // “carried a bag | with | the words …”: printed there
  const isPrinted = verb >= 0 && !cueAt(reading, carrier).carriers && withBefore(reading, carrier, verb) >= 0
  if (isPrinted) return null
  const holder = verb < 0 ? null : holderBefore(reading, verb, start)
  if (holder !== null) return { source: holder, verb: { from: verb, to: verb + 1 } }
  const subject = verb < 0 ? leadingSubject(reading, start, carrier) : null
  const isTheirs = subject !== null && (isCrowd(reading, subject) && cueAt(reading, carrier).raised || (isCrowd(reading, subject) || cueAt(reading, carrier).raised && canSpeak(reading, subject)) && withBefore(reading, carrier, subject.to) >= 0)
  const source = isTheirs ? subject : bearer(reading, carrier, start) ?? (standsAlone(reading, carrier) ? thing(reading, carrier, start) : null)
  return source && { source, verb: null }
}

// “A banner read …”, “One sign said …”, “a sign read …”, but a road sign speaks for nobody, nor “a shop with a sign reading …”
function standsAlone(reading: Reading, carrier: number): boolean {
  // “the film, | whose | poster shows the words …”
  if (cueAt(reading, carrier - 1).clauseOpeners) return false
  if (cueAt(reading, carrier).raised) return true
  const tells = cueAt(reading, carrier + 1).showing && reading.cues.finites.size > 0 && !/ing$/u.test(textAt(reading, carrier + 1))
  return peopleAt(reading, carrier - 1).determiners && cueAt(reading, carrier).carriers && (textAt(reading, carrier - 1).length > 2 || tells)
}

function raisingBefore(reading: Reading, carrier: number, start: number): number {
  for (let k = carrier - 1; k >= start && k > carrier - HELD_WITHIN; k--) {
    if (inQuotes(reading, k) || isFinal(reading, k) || /^[:;]$/u.test(textAt(reading, k)) || cueAt(reading, k).finites) return -1
    if (cueAt(reading, k).raising && !isCapitalised(reading, k) && !isNoun(reading, k)) return k
  }
  return -1
}

// “a | wave |”, “the | cries |”, but “Some | carried |”
function isNoun(reading: Reading, i: number): boolean {
  return peopleAt(reading, i - 1).demonstratives || peopleAt(reading, i - 1).determiners && textAt(reading, i - 1).length < 3
}

function holderBefore(reading: Reading, verb: number, start: number): Range | null {
  // “| Carrying | flags and banners denouncing Peru, students marched …”
  if (verb === start) return subjectBehindComma(reading, verb)
  // “were | holding”, “could be seen | holding”
  const auxiliary = cueAt(reading, verb - 1).progressives || cueAt(reading, verb - 2).progressives && cueAt(reading, verb - 1).deedVerb
  const source = auxiliary ? leadingSubject(reading, start, verb) : sourceBefore(reading, verb, start)
  // “The fans waved flags, | some | holding signs”
  if (source !== null && source !== 'linked' && !(textAt(reading, source.from - 1) === ',' && source.to - source.from === 1 && peopleAt(reading, source.from).determiners)) return behindVerb(reading, source)
  return leadingSubject(reading, start, verb)
}

// “Police detained | a man | holding a sign”
function behindVerb(reading: Reading, { from, to }: Range): Range {
  for (let k = to - 2; k > from; k--) if (cueAt(reading, k).deedVerb && !isCapitalised(reading, k) && (peopleAt(reading, k + 1).determiners || peopleAt(reading, k + 1).demonstratives || reading.tokens[k + 1]?.kind === 'number')) return { from: k + 1, to }
  return { from, to }
}

/** Words of what somebody did while doing what the sentence tells. */
const OPENING_WITHIN = 24

function subjectBehindComma(reading: Reading, from: number): Range | null {
  for (let k = from + 1; k < from + OPENING_WITHIN && !isFinal(reading, k); k++) {
    if (textAt(reading, k) !== ',' || inQuotes(reading, k)) continue
    const subject = leadingSubject(reading, k + 1, k + 12)
    if (subject !== null && canSpeak(reading, subject)) return subject
  }
  return null
}

/** Whoever does what the sentence tells: “| Dozens of students | blocked the road, …”; null where nobody is named before its verb. */
export function leadingSubject(reading: Reading, first: number, end: number): Range | null {
  const start = behindSetting(reading, first, end)
  for (let k = start + 1; k <= end; k++) {
    const cue = cueAt(reading, k)
    if (isCapitalised(reading, k) || !cue.deedVerb && !cue.finites && !cue.raising && !cue.verbShape || cueAt(reading, k - 1).belongsTo || peopleAt(reading, k - 1).determiners || peopleAt(reading, k - 1).demonstratives || cueAt(reading, k - 1).relatives) continue
    if (inQuotes(reading, k)) return null
    const source = nounPhraseEnding(reading, cueAt(reading, k - 1).adverbs ? k - 2 : k - 1, start)
    return source !== null && source !== 'linked' && !isPossessive(reading, source.to - 1) ? source : null
  }
  return null
}

// “In Lima on Saturday, | students marched …”
function behindSetting(reading: Reading, start: number, end: number): number {
  if (!cueAt(reading, start).settings && !cueAt(reading, start).times && !cueAt(reading, start).clauseOpeners) return start
  for (let k = start + 1; k < end; k++) if (textAt(reading, k) === ',') return k + 1
  return start
}

/** The crowd that a sentence is about: “| Thousands of people | took to the streets, shouting …”; null where none is. */
export function leadingCrowd(reading: Reading, start: number, end: number): Range | null {
  // “| Students |, chanting “…”, …”
  const alone = textAt(reading, end - 1) === ',' ? nounPhraseEnding(reading, end - 2, start) : null
  const subject = leadingSubject(reading, start, end - 1) ?? (alone === 'linked' ? null : alone)
  return subject !== null && isCrowd(reading, subject) ? subject : null
}

/** Many people: “protesters”, “a crowd”, “dozens”. */
function isCrowd(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (peopleAt(reading, i).voices && /s$|^crowd$|^people$|men$/u.test(lowerAt(reading, i)) || peopleAt(reading, i).pronouns && reading.pack.people.pronouns.get(textAt(reading, i).toLowerCase())?.number === 'many') return true
  return false
}

/** Where the “with” stands that ties a banner to somebody; -1 where none does. */
function withBefore(reading: Reading, carrier: number, from: number): number {
  for (let k = carrier - 1; k >= from && k > carrier - 5; k--) if (cueAt(reading, k).absolutes) return k
  return -1
}

// “At the front walked | a girl | with a placard reading “…””
function bearer(reading: Reading, carrier: number, start: number): Range | null {
  const at = cueAt(reading, carrier).raised ? withBefore(reading, carrier, start + 2) : -1
  if (at < 0) return null
  for (let k = at - 2; k >= start && k > at - 5 && reading.tokens[k]?.kind === 'word'; k--) {
    if (peopleAt(reading, k).determiners) return canSpeak(reading, { from: k, to: at }) ? { from: k, to: at } : null
  }
  return null
}

// “A banner | hung from the town hall read …”
function thing(reading: Reading, carrier: number, start: number): Range | null {
  for (let k = carrier - 1; k >= start && k > carrier - 4 && reading.tokens[k]?.kind === 'word'; k--) if (peopleAt(reading, k).determiners || peopleAt(reading, k).demonstratives) return { from: k, to: carrier + 1 }
  const source = nounPhraseEnding(reading, carrier, start)
  return source === null || source === 'linked' ? { from: carrier, to: carrier + 1 } : source
}
