import { isPossessive } from '../sources/possessive'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, lowerAt, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** Whether a cue is a participle: “a man accused of spying”, “lions threatened by poachers”: those it is done to, not those who speak. */
export function isParticiple(reading: Reading, hit: CueHit): boolean {
  if (reading.cues.finites.size === 0) return false
  const nextCue = cueAt(reading, hit.to)
  // “The group, labelled a threat, …”, but “…, calling it a threat”
  if (hit.form.voice !== 'linked' && hit.form.cueClass === 'describe' && textAt(reading, hit.from - 1) === ',' && !hasComma(reading, hit.from - 2)) return true
  if (hit.form.cueClass === 'describe' && (onlyNames(reading, hit.to) || callsTogether(reading, hit) || rings(reading, hit))) return true
  // “half of those | questioned | said …”
  if (peopleAt(reading, hit.from - 1).demonstratives && cueAt(reading, hit.from).deedVerb && (cueAt(reading, hit.to).finites || cuesAt(reading, hit.to, hit.to + 4).some(({ form }) => form.voice === 'active'))) return true
  // “firms | said | to have dodged the ban”
  if (hit.form.cueClass === 'speech' && hit.form.words.length === 1 && nextCue.purposeInside && peopleAt(reading, hit.to + 1).clauseWords) return true
  // “likened to a riot”
  if (hit.form.cueClass === 'describe' && nextCue.addresseeMarkers) return true
  // “The envoy, | asked | about the raid, declined …”
  if (hit.form.cueClass === 'ask' && textAt(reading, hit.from - 1) === ',' && (nextCue.objectMarkers || nextCue.hypotheticals)) return true
  // “…, its envoy said | by telephone”
  return hit.form.cueClass === 'accuse' && nextCue.belongsTo && !cueAt(reading, hit.from).plainForms && !hasSubject(reading, hit.from) || nextCue.byWords && !cueAt(reading, hit.to + 1).occasions
}

// “a group called the Northern Watch, …”: a name follows, and nothing that it is called.
function onlyNames(reading: Reading, from: number): boolean {
  let i = cueAt(reading, from).nounMarkers || peopleAt(reading, from).demonstratives ? from + 1 : from
  if (!isCapitalised(reading, i)) return false
  while (isCapitalised(reading, i) && !inQuotes(reading, i)) i++
  // “called Peru's | claim a lie”
  if (isPossessive(reading, i - 1)) return false
  const nextCue = cueAt(reading, i)
  return textAt(reading, i) === ',' || isFinal(reading, i) || nextCue.finites || nextCue.deedVerb || nextCue.settings && !nextCue.belongsTo && !nextCue.asWords || cuesAt(reading, i, i + 3).some((hit) => hit.form.voice === 'active')
}

// “called an early election”, “called off the strike”, but “called the meeting a success”, “described the vote as a success”
function callsTogether(reading: Reading, { form, to: from }: CueHit): boolean {
  if (!/^call/u.test(form.words[0] ?? '')) return false
  if (cueAt(reading, from).gatherings) return !cueAt(reading, from + 1).asWords
  let i = from + 1
  while (i < from + 4 && !cueAt(reading, i).gatherings && reading.tokens[i]?.kind === 'word') i++
  if (!cueAt(reading, i).gatherings) return false
  const behind = cueAt(reading, i + 1)
  if (behind.asWords) return false
  return isFinal(reading, i + 1) || textAt(reading, i + 1) === ',' || behind.settings || behind.joiners || behind.times || behind.purposeInside || behind.clauseOpeners
}

// “called him | to tell the news”, “called the embassy | and said …”: by telephone
function rings(reading: Reading, { form, from, to }: CueHit): boolean {
  if (!/^call/u.test(form.words[0] ?? '') || form.words.length > 1 || cueAt(reading, from - 2).freeRelatives) return false
  let i = to + 1
  if (!peopleAt(reading, to).pronouns) while (i < to + 2 && reading.tokens[i]?.kind === 'word' && !cueAt(reading, i).joiners && !cueAt(reading, i).purposeInside) i++
  return cueAt(reading, i).purposeInside || cueAt(reading, i).joiners && cuesAt(reading, i + 1, i + 4).some(({ form: next }) => next.voice === 'active')
}

function hasComma(reading: Reading, from: number): boolean {
  for (let i = from; i > from - 20 && i >= 0 && !isFinal(reading, i); i--) if (textAt(reading, i) === ',') return true
  return false
}

/** Most words of the subject of a relative clause. */
const SUBJECT_WITHIN = 7

// “the man whom | Peru | accuses of theft”, “the man | it | accused of theft”, but “the man accused of theft”
function hasSubject(reading: Reading, from: number): boolean {
  if (peopleAt(reading, from - 1).pronouns || /s$/u.test(lowerAt(reading, from))) return true
  for (let k = from - 1; k > from - SUBJECT_WITHIN; k--) {
    if (cueAt(reading, k).relatives) return k < from - 1
    if (reading.tokens[k]?.kind !== 'word' || cueAt(reading, k).finites) return false
  }
  return false
}
