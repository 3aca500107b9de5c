import { cueAt, inQuotes, isCapitalised, isFinal, peopleAt, type CueHit, type Reading } from '../reading'

/** Most words of where something was said: “in a long and angry speech in Lima”. */
const OCCASION_WITHIN = 9

/**
 * Where the object of an attitude ends before when and where it was voiced: “condemned the raid | on Friday”, “thanked Peru | in a speech in Lima”, but “rejected plans for a vote on
 * Friday”, “praised the pact signed in a meeting on Friday”: a deed within has its own time. Where verbs show no shape only.
 */
export function withoutOccasion(reading: Reading, hit: CueHit, from: number, end: number): number {
  if (reading.cues.finites.size === 0) return end
  let to = isFinal(reading, end - 1) ? end - 1 : end
  if (holdsDeed(reading, from, to)) return end
  const told = [hit.from - 1, hit.to].some((i) => cueAt(reading, i).times)
  for (;;) {
    const before = (told ? -1 : dayStart(reading, from, to)) > from ? dayStart(reading, from, to) : occasionStart(reading, from, to)
    if (before <= from) return to < end - 1 || !isFinal(reading, end - 1) ? to : end
    to = before
  }
}

// “attacks that killed ten”, “talks held”: a deed
function holdsDeed(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { finites, relatives, deedVerb, clauseOpeners } = cueAt(reading, i)
    if (!inQuotes(reading, i) && (finites || relatives || clauseOpeners && !peopleAt(reading, i).joins || deedVerb && !isCapitalised(reading, i))) return true
  }
  return false
}

// “| on Friday”, “| late on Friday night”, but “a vote on Friday”
function dayStart(reading: Reading, from: number, to: number): number {
  let i = to
  while (i > from && cueAt(reading, i - 1).times && !inQuotes(reading, i - 1)) i--
  if (i === to || !isCapitalised(reading, i) && !isCapitalised(reading, to - 1)) return -1
  // “in February” is when it happened
  if (reading.pack.people.locatives.has(reading.tokens[i - 1]?.lower ?? '')) return -1
  if (cueAt(reading, i - 1).settings) i--
  while (i > from && cueAt(reading, i - 1).settings && cueAt(reading, i - 1).times) i--
  const { gatherings, encounters, objectMarkers, belongsTo } = cueAt(reading, i - 1)
  return gatherings || encounters || objectMarkers || belongsTo ? -1 : i
}

// “| in a statement”, “| at a rally in Lima”, “| on social media”
function occasionStart(reading: Reading, from: number, to: number): number {
  let noun = -1
  let meets = false
  for (let i = to - 1; i > from && i > to - OCCASION_WITHIN; i--) {
    if (reading.tokens[i]?.kind !== 'word' || inQuotes(reading, i)) return -1
    const cue = cueAt(reading, i)
    if (noun < 0 && !cue.settings && (cue.occasions || cue.encounters || cue.gatherings)) {
      noun = i
      meets = !cue.occasions
    }
    else if (noun >= 0 && opensPlace(reading, i, meets)) return noun - i <= OCCASION_WITHIN / 2 && !opensThing(reading, i + 1, noun) ? i : -1
    else if (noun >= 0 && (cue.settings || cue.belongsTo || cue.objectMarkers)) return -1
    else if (noun < 0 && !isCapitalised(reading, i) && !cue.settings && !peopleAt(reading, i).demonstratives) return -1
  }
  return -1
}

// “in | a statement”, “on | Twitter”, “during | a visit”, but “at | the talks”
function opensPlace(reading: Reading, i: number, meets: boolean): boolean {
  const { settings, airing, belongsTo, objectMarkers } = cueAt(reading, i)
  if (meets) return settings && !belongsTo && !objectMarkers && !airing && (peopleAt(reading, i + 1).determiners || cueAt(reading, i + 1).possessors)
  return settings && reading.pack.people.locatives.has(reading.tokens[i]?.lower ?? '') || airing
}

// “in | the report”: what is spoken of, and not where
const opensThing = (reading: Reading, from: number, noun: number): boolean => peopleAt(reading, from).demonstratives && cueAt(reading, noun).documents
