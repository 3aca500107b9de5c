import { opensRelativeVerb } from './opens-relative-verb'
import { countryAt } from '../../people/country-at'
import { phraseAt, phraseEndingAt } from '../../people/phrase-at'
import { isOfficeBefore } from './office-before'
import { isPossessive } from './possessive'
import { cueAt, cuesAt, isCapitalised, lowerAt, opensClause, peopleAt, textAt, type Range, type Reading } from '../reading'

/** The person named first in the sentence before token i: the subject of most sentences. */
export function subjectOf(reading: Reading, i: number, first: number): Range | null {
  const start = behindOpening(reading, i, behindLabel(reading, i, first))
  const office = officeAtStart(reading, start, i)
  if (office) return office
  for (let k = start; k < i; k++) {
    const to = reading.personFrom[k] ?? 0
    // “The Norwegian minister, | Ann Miller, | left, blaming …”, “Norwegian minister | Ann Miller | left, blaming …”
    if (to > k && reading.pack.people.ownerStands === 'before' && isApposed(reading, start, k)) return { from: k, to }
    // “| Ann Miller | spoke of posts by Prime Minister Bo Lee and said …”
    if (to > k && (k === start || k === start + 1 && peopleAt(reading, start).honorifics)) break
  }
  const crowd = countedAtStart(reading, start, i)
  if (crowd) return crowd
  const state = stateAtStart(reading, start, i)
  if (state) return state
  // “| Miller |, saying she was tired, left”
  if (reading.pack.people.ownerStands === 'before' && i === start + 2 && textAt(reading, start + 1) === ',' && isCapitalised(reading, start) && !peopleAt(reading, start).notNames && !cueAt(reading, start).adverbs && !cueAt(reading, start).settings) return { from: start, to: start + 1 }
  for (let k = start; k < i; k++) {
    const to = reading.personFrom[k] ?? 0
    if (to > k) return { from: k, to }
    if (peopleAt(reading, k).pronouns) return { from: k, to: k + 1 }
    const next = (cueAt(reading, k + 1).settings && !cueAt(reading, k + 1).activeVerb) || textAt(reading, k + 1) === ','
    const people = adjectiveEnd(reading, k, i)
    if (people > k) return { from: k, to: people }
    if (/^\p{Lu}/u.test(textAt(reading, k)) && (!peopleAt(reading, k).notNames || (countryAt(reading.tokens, k)?.length ?? 0) > 1) && !next && !isAdjective(reading, k, start)) return { from: k, to: behindNoun(reading, behindOwner(reading, capitalisedEnd(reading, k, i), i), i) }
  }
  return null
}

/** Tokens of a label, its colon included. */
const LABEL_WITHIN = 5

// “Editor's note: | Ann Miller often writes of boats and has promised …”
function behindLabel(reading: Reading, end: number, start: number): number {
  for (let k = start + 1; k < Math.min(end - 1, start + LABEL_WITHIN); k++) if (textAt(reading, k) === ':') return k + 1
  return start
}

// “Asked whether he would run, | Ann Miller demurred, saying …”
function behindOpening(reading: Reading, end: number, start: number): number {
  const { deedVerb, clauseOpeners, subordinators, contrasts, settings } = cueAt(reading, start)
  // “| Dikatakan | Peru menahan kapal itu dan mengecam …”: told by nobody yet
  if (reading.pack.people.ownerStands === 'after') return cuesAt(reading, start, start + 1).some(({ form }) => form.voice === 'passive') ? start + 1 : peopleAt(reading, start).locatives ? behindPlace(reading, end, start) : start
  // “But | the ministry withdrew it and said …”
  // “Hours later, | her adviser, Phil Marsh, walked it back, saying …”
  if (cueAt(reading, start).durations && textAt(reading, start + 2) === ',' && cueAt(reading, start + 1).times) return start + 3
  if (contrasts && (peopleAt(reading, start + 1).demonstratives || cueAt(reading, start + 1).possessors)) return start + 1
  if (cueAt(reading, start).absolutes) return behindCircumstance(reading, end, start)
  if (settings && !clauseOpeners && !deedVerb) return behindSetting(reading, end, start)
  if (!(deedVerb || clauseOpeners || subordinators)) return start
  for (let k = start + 1; k < end - 1; k++) if (textAt(reading, k) === ',') return (reading.personFrom[k + 1] ?? 0) > 0 || isCapitalised(reading, k + 1) || peopleAt(reading, k + 1).demonstratives || cueAt(reading, k + 1).possessors ? k + 1 : start
  return start
}

/** Most words of a circumstance before the subject. */
const CIRCUMSTANCE_WITHIN = 30

// “With no end of the clash between Norway's allies in sight, | Miller | sought to strike an even note, urging …”
function behindCircumstance(reading: Reading, end: number, start: number): number {
  for (let k = start + 1; k < Math.min(end - 1, start + CIRCUMSTANCE_WITHIN); k++) {
    if (textAt(reading, k) !== ',') continue
    let to = Math.max(k + 2, reading.personFrom[k + 1] ?? 0)
    while (cueAt(reading, to).adverbs) to++
    if ((isCapitalised(reading, k + 1) || peopleAt(reading, k + 1).demonstratives) && (cueAt(reading, to).deedVerb && !isCapitalised(reading, to) || cueAt(reading, to).finites)) return k + 1
  }
  return start
}

/** Most words of a setting before the subject. */
const SETTING_WITHIN = 9

// “In a sign of unease, | the ministry withdrew its letter and said …”
function behindSetting(reading: Reading, end: number, start: number): number {
  for (let k = start + 1; k < Math.min(end - 1, start + SETTING_WITHIN); k++) {
    if ((reading.personFrom[k] ?? 0) > 0 || cueAt(reading, k).finites || cueAt(reading, k).deedVerb) return start
    if (textAt(reading, k) === ',') return peopleAt(reading, k + 1).demonstratives ? k + 1 : start
  }
  return start
}

// “Di Lima, | para menteri bertemu dan mengatakan …”: a place says nothing
function behindPlace(reading: Reading, end: number, start: number): number {
  for (let k = start + 1; k < Math.min(end - 1, start + SETTING_WITHIN); k++) {
    if (cueAt(reading, k).deedVerb) return start
    if (textAt(reading, k) === ',') return k + 1
  }
  return start
}

/** Most words of those who are counted. */
const COUNTED_WITHIN = 5

// “| Four Middle Eastern states | launched an embargo, accusing …”, “Around | 50 countries | have announced …”
function countedAtStart(reading: Reading, start: number, end: number): Range | null {
  const isCount = (i: number) => reading.tokens[i]?.kind === 'number' || cueAt(reading, i).amounts
  const from = isCount(start) ? start : isCount(start + 1) && peopleAt(reading, start).notNames ? start + 1 : -1
  if (from < 0 || reading.pack.people.ownerStands === 'after') return null
  for (let k = from + 1; k < Math.min(end, from + COUNTED_WITHIN) && reading.tokens[k]?.kind === 'word'; k++) {
    const next = cueAt(reading, k + 1)
    if (/^\p{Ll}{2,}s$/u.test(textAt(reading, k)) && !cueAt(reading, k).times && !cueAt(reading, k).durations && (next.deedVerb || next.finites || next.adverbs || next.blockers || /^[,–—-]$/u.test(textAt(reading, k + 1)))) return { from, to: k + 1 }
  }
  return null
}

/** Words of an aside behind the name of a state. */
const ASIDE_WITHIN = 14

// “| Peru |, barred from the talks at Chile's wish, issued a statement saying …”
function stateAtStart(reading: Reading, start: number, end: number): Range | null {
  const to = start + (countryAt(reading.tokens, start)?.length ?? 0)
  if (to === start || reading.pack.people.ownerStands === 'after' || textAt(reading, to) !== ',') return null
  for (let k = to + 1; k < Math.min(end - 1, to + ASIDE_WITHIN); k++) if (textAt(reading, k) === ',') return cueAt(reading, k + 1).deedVerb ? { from: start, to } : null
  return null
}

function isApposed(reading: Reading, start: number, name: number): boolean {
  return isOfficeBefore(reading, start, name) || name > start && phraseEndingAt('titles', reading.tokens, name - 1) > 0 && !cuesAt(reading, start, name).length && !opensClause(reading, start, name)
}

// “The envoy | spoke of Peru's border and urged …”, “Her office | declined to answer but said …”
function officeAtStart(reading: Reading, start: number, end: number): Range | null {
  if (reading.pack.people.ownerStands === 'after' || !reading.pack.people.demonstratives.has(lowerAt(reading, start)) && !cueAt(reading, start).possessors) return speaksFor(reading, start, end)
  let to = start + 1
  while (to < Math.min(end, start + 6) && phraseAt('titles', reading.tokens, to) === 0 && reading.tokens[to]?.kind === 'word' && !cueAt(reading, to).settings) to++
  const noun = start + 1 + (countryAt(reading.tokens, start + 1)?.length ?? 0)
  const body = peopleAt(reading, noun).voices || peopleAt(reading, noun).organisations
  // “The bloc | issued a statement on Peru and accused …”, “The Peruvian ministry | …”
  if (body && opensRelativeVerb(reading, noun + 1) && noun + 1 < end) return { from: start, to: noun + 1 }
  const length = phraseAt('titles', reading.tokens, to)
  return length > 0 && to + length <= end && (cueAt(reading, to + length).deedVerb || cueAt(reading, to + length).finites) ? { from: start, to: to + length } : null
}

/** Who speaks for somebody and opens a sentence: “| A spokesman for Senator Miller | declined to comment but said …”; null where nobody does. */
export function speaksFor(reading: Reading, start: number, end: number): Range | null {
  const office = peopleAt(reading, start).determiners ? phraseAt('titles', reading.tokens, start + 1) : 0
  let to = start + 1 + office
  if (office === 0 || !reading.pack.people.postings.has(lowerAt(reading, to))) return null
  to++
  while (to < end && (isCapitalised(reading, to) || peopleAt(reading, to).demonstratives || peopleAt(reading, to).titleWords)) to++
  return to < end && (cueAt(reading, to).deedVerb || cueAt(reading, to).finites) ? { from: start, to } : null
}

// “Peruvian | diplomats | walked out, accusing …”
function adjectiveEnd(reading: Reading, k: number, end: number): number {
  const length = reading.pack.people.ownerStands === 'before' ? (countryAt(reading.tokens, k)?.length ?? 0) : 0
  const behind = k + length
  if (length === 0 || behind >= end || !/^\p{Ll}+s$/u.test(textAt(reading, behind)) || cueAt(reading, behind).finites || cuesAt(reading, behind, end).length > 0) return -1
  return cueAt(reading, behind + 1).deedVerb || cueAt(reading, behind + 1).finites ? behind + 1 : -1
}

// “Peru's | foreign ministry | summoned …”
function behindOwner(reading: Reading, to: number, end: number): number {
  if (!isPossessive(reading, to - 1) && !isPossessive(reading, to)) return to
  let last = to
  while (last < end && reading.tokens[last]?.kind === 'word' && !cueAt(reading, last).deedVerb && !cueAt(reading, last).finites && !cueAt(reading, last).settings && !cueAt(reading, last).adverbs && !cueAt(reading, last).joiners) last++
  return last > to ? last : to
}

// “Rumah | sakit lapangan | tidak memberi angka tetapi membenarkan …”
function behindNoun(reading: Reading, to: number, end: number): number {
  if (reading.pack.people.ownerStands === 'before' || isCapitalised(reading, to - 2) || countryAt(reading.tokens, to - 1) !== undefined) return to
  let last = to
  while (last < Math.min(end, to + 3) && isPlainWord(reading, last)) last++
  return last < end && (cueAt(reading, last).blockers || cueAt(reading, last).adverbs || cueAt(reading, last).verbShape) ? last : to
}

function isPlainWord(reading: Reading, i: number): boolean {
  const cue = cueAt(reading, i)
  return reading.tokens[i]?.kind === 'word' && !cue.blockers && !cue.adverbs && !cue.verbShape && !cue.settings && !cue.relatives && !cue.joiners && !peopleAt(reading, i).clauseWords
}

// “Asked about the | European | criticism, …”
function isAdjective(reading: Reading, k: number, start: number): boolean {
  const behind = reading.tokens[k + 1]
  const before = peopleAt(reading, k - 1)
  return reading.pack.people.ownerStands === 'before' && k > start + 1 && before.demonstratives && behind?.word.shape.small === true && behind.kind === 'word' && !cueAt(reading, k + 1).deedVerb && !cueAt(reading, k + 1).finites && !cueAt(reading, k + 1).adverbs && !cueAt(reading, k + 1).joiners && !cuesAt(reading, k + 1, k + 4).some(({ form }) => form.voice !== 'nominal')
}

function capitalisedEnd(reading: Reading, from: number, end: number): number {
  let to = from + 1
  while (to < end && isCapitalised(reading, to)) to++
  return to
}
