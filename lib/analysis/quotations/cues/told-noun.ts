import { cueAt, cuesAt, isCapitalised, isFinal, lowerAt, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** Whether a verb of speech may be a noun as well: “claims”. */
export const alsoNoun = (reading: Reading, { from, to }: CueHit): boolean => cuesAt(reading, from, to).some(({ form }) => form.voice === 'nominal')

/** “helped to quell | protests that have | left ten dead”: a noun of which more is told, but “he says that is wrong” */
export function isToldNoun(reading: Reading, hit: CueHit): boolean {
  const { form, from, to } = hit
  if (reading.cues.finites.size > 0 && (isObject(reading, hit) || callsAsNoun(reading, hit) || ownsThing(reading, hit))) return true
  if (reading.cues.finites.size === 0 || to - from > 1 || !/s$/u.test(lowerAt(reading, from))) return false
  return (form.cueClass === 'protest' || alsoNoun(reading, hit)) && cueAt(reading, to).complementizers && cueAt(reading, to + 1).finites
}

// “promoting false | claims |.”, but “…, the ministry claims.”
function isObject(reading: Reading, hit: CueHit): boolean {
  const { from, to } = hit
  const before = from - 1
  if (to - from > 1 || !/s$/u.test(lowerAt(reading, from)) || !alsoNoun(reading, hit) || !isFinal(reading, to) && textAt(reading, to) !== ',') return false
  const { voices, organisations, writings, titleWords, pronouns, demonstratives, determiners } = peopleAt(reading, before)
  if (reading.tokens[before]?.kind !== 'word' || isCapitalised(reading, before) || voices || organisations || writings || titleWords || pronouns || demonstratives || determiners) return false
  const owner = peopleAt(reading, before - 1)
  return !owner.demonstratives && !owner.determiners && !cueAt(reading, before - 1).possessors && !isCapitalised(reading, before - 1)
}

/** Most words between the verb and the calls that are its object. */
const OBJECT_WITHIN = 4

// “resisted | calls | for a fund”, “faced growing | calls | for a vote”, but “the party | calls | for a vote”
function callsAsNoun(reading: Reading, { form, from, to }: CueHit): boolean {
  if (form.voice !== 'active' || ![from, from + 1].some((k) => k < to && cueAt(reading, k).wordings && /s$/u.test(lowerAt(reading, k)))) return false
  for (let k = from - 1; k >= from - OBJECT_WITHIN && reading.tokens[k]?.kind === 'word' && !isCapitalised(reading, k); k--) {
    const { deedVerb, settings, finites, belongsTo, wordings, mannerShape } = cueAt(reading, k)
    if (peopleAt(reading, k).demonstratives || peopleAt(reading, k).determiners || peopleAt(reading, k).pronouns) return false
    if (deedVerb || settings && !mannerShape || finites || belongsTo || k === from - 1 && /ing$/u.test(lowerAt(reading, k)) || cuesAt(reading, k, from).some((hit) => hit.form.voice === 'active' && hit.form.complement !== 'clause' && !wordings)) return true
  }
  return false
}

// “dismissed the sweeping Peruvian | claim of | those waters”, but “reports of a raid had come in, the army claims”
function ownsThing(reading: Reading, hit: CueHit): boolean {
  // “signed a | report that | endorsed the vote”, but “agencies report that ministers endorsed it”
  const isRelative = cueAt(reading, hit.to - 1).complementizers && hit.to - hit.from === 2 && cueAt(reading, hit.to).deedVerb && (peopleAt(reading, hit.to + 1).determiners || peopleAt(reading, hit.to + 1).demonstratives || cueAt(reading, hit.to + 1).possessors)
  return isRelative || hit.to - hit.from === 1 && alsoNoun(reading, hit) && cueAt(reading, hit.to).belongsTo
}
