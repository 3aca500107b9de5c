import { cueAt, inQuotes, isCapitalised, lowerAt, peopleAt, textAt, type Reading } from '../reading'

/** Where a phrase that is said ends before a clause with a subject of its own: “condemned the raid |, and Peru sent two ships”. */
export function otherClause(reading: Reading, from: number, end: number, isCharge: boolean = false): number {
  if (reading.cues.finites.size === 0) return end
  for (let i = from + 1; i < end - 2; i++) {
    if (inQuotes(reading, i)) continue
    // “brushed off the criticism |: those who come …”
    if (textAt(reading, i) === ':') return i
    const { joiners, subordinators, contrasts, asWords, sequels } = cueAt(reading, i)
    // “appealed for calm on Monday | as troops fired tear gas”
    if ((asWords || isCharge && sequels) && hasSubjectAndVerb(reading, i + 1, end)) return withoutTimes(reading, from, i)
    if (textAt(reading, i - 1) === ',' && opensCircumstance(reading, i, end)) return i - 1
    // “voiced sympathy for the plan | but have kept away”
    if (contrasts && cueAt(reading, i + 1).finites) return textAt(reading, i - 1) === ',' ? i - 1 : i
    // “apologized for the raid, and | at a rally, | he denied …”
    if (textAt(reading, i - 1) === ',' && joiners && (cueAt(reading, i + 1).settings || reading.pack.people.locatives.has(lowerAt(reading, i + 1))) && peopleAt(reading, behindAside(reading, i + 2, end)).pronouns) return i - 1
    // “called him “a liar,” | and he left the room”
    if (!inQuotes(reading, i) && /^["”’]$/u.test(textAt(reading, i - 1)) && textAt(reading, i - 2) === ',' && (joiners || contrasts) && hasSubjectAndVerb(reading, i + 1, end)) return i
    // “called on Peru to stop | and repeated her offer”: what is asked for stands in another form
    if (joiners && cueAt(reading, from).purposeInside && cueAt(reading, i + 1).deedVerb && !isCapitalised(reading, i + 1) && opensObject(reading, i + 2)) return i
    if (textAt(reading, i - 1) === ',' && (joiners || subordinators || contrasts) && hasSubjectAndVerb(reading, i + 1, end)) return i - 1
  }
  return end
}

// “repeated | her offer”, “left | the room”, but “and improved | roads”
function opensObject(reading: Reading, i: number): boolean {
  const { possessors, complementizers } = cueAt(reading, i)
  return possessors || complementizers || peopleAt(reading, i).demonstratives || peopleAt(reading, i).determiners
}

// “praised the crew, | holding up a photo”, “…, | before leaving the room”, “…, | despite doubts”, but “praised the fishing, farming and mining of the bay”
function opensCircumstance(reading: Reading, i: number, end: number): boolean {
  const { settings, subordinators } = cueAt(reading, i)
  const doing = isDoing(reading, i) ? i : settings && isDoing(reading, i + 1) ? i + 1 : -1
  if (subordinators && reading.tokens[i + 1]?.kind === 'word' && !isCapitalised(reading, i)) return true
  if (doing < 0 || textAt(reading, doing + 1) === ',') return false
  for (let k = doing; k < end; k++) if (peopleAt(reading, k).joins || textAt(reading, k) === ',') return false
  return true
}

const isDoing = (reading: Reading, i: number): boolean => /^[a-z]{2,}ing$/u.test(textAt(reading, i)) && !cueAt(reading, i).settings && !cueAt(reading, i).includes

function withoutTimes(reading: Reading, from: number, end: number): number {
  let to = end
  while (to - 1 > from && cueAt(reading, to - 1).times) to--
  return to < end && to - 1 > from && cueAt(reading, to - 1).settings ? to - 1 : to
}

/** Most words of an aside behind a subject. */
const ASIDE_WITHIN = 12

function behindAside(reading: Reading, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + ASIDE_WITHIN); k++) if (textAt(reading, k) === ',') return k + 1
  return from
}

/** Most words of a subject before its verb. */
const SUBJECT_WITHIN = 6

/** “Peru sent two ships”, “the talks are to go on”, but “and ordered the ship home”, “and the improved roads” */
export function hasSubjectAndVerb(reading: Reading, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + SUBJECT_WITHIN + ASIDE_WITHIN); k++) {
    if (k - from >= SUBJECT_WITHIN && textAt(reading, k - 1) !== ',') return false
    // “and its envoy, | Ann Miller, | left”
    if (k > from + 1 && textAt(reading, k) === ',' && textAt(reading, reading.personFrom[k + 1] ?? 0) === ',') k = (reading.personFrom[k + 1] ?? 0) + 1
    // “while Peru, | which had lost a ship, | voiced relief”
    if (k > from && textAt(reading, k) === ',' && cueAt(reading, k + 1).relatives) k = behindAside(reading, k + 1, end)
    const cue = cueAt(reading, k)
    if (reading.tokens[k]?.kind !== 'word' || inQuotes(reading, k) || cue.relatives || cue.purposeInside || cue.byWords || cue.asWords || cue.clauseOpeners && !peopleAt(reading, k).demonstratives) return false
    if (k > from && cue.finites) return true
    const next = cueAt(reading, k + 1)
    if (k > from && cue.deedVerb && !isCapitalised(reading, k) && !cueAt(reading, k - 1).nounMarkers && !peopleAt(reading, k - 1).demonstratives && (next.nounMarkers || next.settings || next.times || next.possessors || next.purposeInside || peopleAt(reading, k + 1).determiners || peopleAt(reading, k + 1).demonstratives || reading.tokens[k + 1]?.kind === 'number' || isCapitalised(reading, k - 1) || peopleAt(reading, k - 1).pronouns || textAt(reading, k - 1) === ',' || /\p{Ll}s$/u.test(textAt(reading, k - 1)) && reading.tokens[k + 1]?.kind === 'word')) return true
  }
  return false
}
