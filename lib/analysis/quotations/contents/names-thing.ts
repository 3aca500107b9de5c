import { countryAt } from '../../people/country-at'
import { cueAt, inQuotes, isCapitalised, isFinal, opensClause, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Most words of what is handed over. */
const HANDED_WITHIN = 6

/** “melaporkan | kapal itu kepada | polisi”: a thing is handed over, and nothing said of it */
export function handsOver(reading: Reading, from: number, end: number): boolean {
  if (reading.cues.verbShape === null || cueAt(reading, from - 1).complementizers) return false
  for (let i = from; i < end && i < from + HANDED_WITHIN; i++) {
    const cue = cueAt(reading, i)
    if (cue.addresseeMarkers && cue.settings && !cue.objectMarkers) return i > from
    if (reading.tokens[i]?.kind !== 'word' || cue.verbShape || cue.adverbs || cue.blockers || cue.settings || cue.relatives || inQuotes(reading, i) || peopleAt(reading, i).pronouns) return false
  }
  return false
}

/** “menyampaikan | komentarnya dalam bahasa lain |”: that something was said, and not what */
export function onlyOccasion(reading: Reading, from: number, end: number): boolean {
  if (cueAt(reading, from - 1).complementizers) return false
  if (reading.cues.verbShape === null) return onlyRemarks(reading, from, end)
  if (!cueAt(reading, from).occasions) return false
  for (let i = from + 1; i < end && textAt(reading, i) !== ','; i++) if (cueAt(reading, i).verbShape || cueAt(reading, i).blockers || inQuotes(reading, i)) return false
  const behind = cueAt(reading, from + 1)
  return from + 1 >= end || isFinal(reading, from + 1) || (behind.settings || behind.times) && !/[,:]/u.test(textAt(reading, from + 2))
}

// “repeated | comments she had made on Monday |”, but “said | remarks she made were misread”
function onlyRemarks(reading: Reading, from: number, end: number): boolean {
  const noun = [from, from + 1].find((i) => cueAt(reading, i).occasions)
  if (noun === undefined || noun > from && !peopleAt(reading, from).determiners && !cueAt(reading, from).possessors || !peopleAt(reading, noun + 1).pronouns || cueAt(reading, noun + 1).relatives) return false
  const verb = cueAt(reading, noun + 2).finites ? noun + 3 : noun + 2
  for (let i = verb; i < end && textAt(reading, i) !== ','; i++) if (cueAt(reading, i).finites || cueAt(reading, i).complementizers || inQuotes(reading, i)) return false
  return true
}

/** “told reporters | about the plan |”: that it was spoken of, and not what was said; but “told them about how …”, “about 300 people were missing” */
export function onlySpokenOf(reading: Reading, from: number, end: number): boolean {
  if (reading.cues.finites.size === 0 || !cueAt(reading, from).objectMarkers || !cueAt(reading, from).settings || reading.tokens[from + 1]?.kind === 'number') return false
  for (let i = from + 1; i < end; i++) if (cueAt(reading, i).complementizers || cueAt(reading, i).freeRelatives || inQuotes(reading, i)) return false
  return true
}

/** “mengklaim | budaya Indonesia |”: a thing and its owner are taken, where no verb tells that anything is said of them */
export function takesThing(reading: Reading, from: number, end: number): boolean {
  if (reading.cues.verbShape === null || cueAt(reading, from).deedShape || cueAt(reading, from - 1).complementizers || isCapitalised(reading, from)) return false
  let to = from
  while (to < end && textAt(reading, to) !== ',' && !isFinal(reading, to)) {
    const cue = cueAt(reading, to)
    if (cue.verbShape || cue.adverbs || cue.blockers || cue.settings || inQuotes(reading, to) || peopleAt(reading, to).demonstratives || peopleAt(reading, to).pronouns) return false
    to++
  }
  return isCapitalised(reading, to - 1)
}

/** “ruled | Norway from 1990 |”: a land is ruled, and nothing said of it */
export function rulesLand(reading: Reading, from: number, end: number): boolean {
  const land = countryAt(reading.tokens, from)
  if (reading.cues.finites.size === 0 || !land || cueAt(reading, from - 1).complementizers || opensClause(reading, from, end)) return false
  const next = from + land.length
  // “ruled | Norway more than two decades ago |”
  const lasted = [next + 1, next + 2, next + 3].some((i) => i < end && cueAt(reading, i).durations)
  return next >= end || isFinal(reading, next) || cueAt(reading, next).settings || lasted
}

/** Words of what is recognised. */
const RECOGNISED_WITHIN = 6

/** “mengakui | Peru sebagai anggota |”: recognised, and not admitted */
export function recognises(reading: Reading, from: number, end: number): boolean {
  if (reading.cues.verbShape === null || cueAt(reading, from - 1).complementizers) return false
  for (let i = from; i < Math.min(end, from + RECOGNISED_WITHIN); i++) {
    const cue = cueAt(reading, i)
    if (cue.asWords && i > from && !peopleAt(reading, i).copulas) return true
    if (reading.tokens[i]?.kind !== 'word' || cue.verbShape || cue.blockers || cue.relatives) return false
  }
  return false
}

/** Words before what has become of somebody. */
const FATE_WITHIN = 8

/** “melaporkan | dua perwira tewas”, “mengumumkan | peluncuran itu ditunda”: what became of it makes a clause, where no relative word opens it */
export function tellsFate(reading: Reading, from: number, end: number): boolean {
  if (reading.cues.verbShape === null || cueAt(reading, from).activeVerb) return false
  for (let i = from + 1; i < Math.min(end, from + FATE_WITHIN); i++) {
    const cue = cueAt(reading, i)
    // “melaporkan | perundingan dengan Peru rampung”
    if (cue.means && countryAt(reading.tokens, i + 1)) {
      i += countryAt(reading.tokens, i + 1)?.length ?? 0
      continue
    }
    if (cue.relatives || cue.settings || textAt(reading, i) === ',' || cue.activeVerb) return false
    if (peopleAt(reading, i).clauseWords && !isCapitalised(reading, i) || cue.verbShape && !isCapitalised(reading, i)) return true
  }
  return false
}

/** “mengaku | sebagai Bayu Prakoso”, “mengaku | bernama Bayu”: a name is given, and nothing said */
export function givesName(reading: Reading, from: number): boolean {
  const { presenters, copulas } = peopleAt(reading, from)
  return reading.cues.verbShape !== null && (presenters || cueAt(reading, from).asWords && !copulas && (reading.personFrom[from + 1] ?? 0) > from + 1)
}

/** Most words of a noun phrase up to “itu”. */
const POINTED_WITHIN = 5

/** “mengklaim | pelabuhan itu milik Norwegia”: behind “itu” something is said of the thing, and not where, when or to whom it is told */
export function saysOfIt(reading: Reading, from: number, end: number): boolean {
  if (reading.pack.people.ownerStands === 'before') return false
  for (let i = from + 1; i < Math.min(end - 1, from + POINTED_WITHIN); i++) {
    const { relatives, settings } = cueAt(reading, i)
    if (reading.tokens[i]?.kind !== 'word' || relatives || settings) return false
    if (!peopleAt(reading, i).demonstratives) continue
    const next = cueAt(reading, i + 1)
    return reading.tokens[i + 1]?.kind === 'word' && !next.settings && !next.relatives && !next.joiners && !next.clauseOpeners && !next.addresseeMarkers && !next.objectMarkers && !next.times && !next.manners && !next.adverbs && !next.purpose
  }
  return false
}

/** “claimed | the port belonged to Norway”, but “announced | a plan backed by Norway”: a noun and what it did */
export function tellsDeed(reading: Reading, from: number, end: number): boolean {
  if (reading.cues.finites.size === 0) return false
  for (let i = from + 1; i < Math.min(end - 1, from + DEED_WITHIN); i++) {
    const { relatives, settings, byWords, deedVerb } = cueAt(reading, i)
    if (reading.tokens[i]?.kind !== 'word' || relatives || byWords || settings) return false
    if (deedVerb && !isCapitalised(reading, i) && i > from + 1) return !cueAt(reading, i + 1).byWords && !isFinal(reading, i + 1) && (cueAt(reading, i + 1).purposeInside || peopleAt(reading, i + 1).determiners || peopleAt(reading, i + 1).demonstratives || cueAt(reading, i + 1).possessors || isCapitalised(reading, i + 1))
  }
  return false
}

/** Most words of a noun before its verb. */
const DEED_WITHIN = 6

/** “menyambut | Presiden Rina Wati di bandara |”: whoever comes is met, and nothing said of it; where verbs show their shape */
export function greets(reading: Reading, { from, to }: Range): boolean {
  if (reading.cues.verbShape === null) return false
  let i = from
  while (i < to && (reading.personFrom[i] ?? 0) <= i) {
    if (!isCapitalised(reading, i) && !peopleAt(reading, i).titleWords && !peopleAt(reading, i).portfolios && !peopleAt(reading, i).bodyTitles) return false
    i++
  }
  const end = reading.personFrom[i] ?? 0
  return i < to && end > i && (end >= to || cueAt(reading, end).settings || reading.pack.people.locatives.has(textAt(reading, end)))
}
