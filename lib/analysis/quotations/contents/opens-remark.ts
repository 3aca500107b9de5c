import { opensVerdict } from './opens-verdict'
import { cueAt, cuesAt, inQuotes, isCapitalised, peopleAt, phraseLength, textAt, type Reading } from '../reading'

/**
 * Whether the reporter tells behind a comma at token i of the whole that was said, and no longer what was said: “…, | which followed weeks of talks”, “…, | a decision Lima
 * called shameful”, “…, | even as the strike spread”, “…, | her first comments since the vote”. Where verbs show no shape only.
 */
export function opensRemark(reading: Reading, i: number, end: number): boolean {
  if (reading.cues.finites.size === 0 || textAt(reading, i - 1) !== ',') return false
  return opensVerdict(reading, i, end) || followsUp(reading, i, end) || sumsUp(reading, i, end) || isEvenAs(reading, i) || isHisFirst(reading, i, end) || isInWhat(reading, i, end) || isWithReport(reading, i, end) || isAfterOccasion(reading, i) || isDoingSo(reading, i) || phraseLength(reading, 'circumstances', i) > 2
}

/** Most words of an aside behind a relative clause. */
const CLAUSE_WITHIN = 24

// “which | drew an angry response”, “which | was met with disbelief”, “which | came hours after the vote”
function followsUp(reading: Reading, i: number, end: number): boolean {
  if (!cueAt(reading, i).relatives || cueAt(reading, i).complementizers || peopleAt(reading, i).humanRelatives) return false
  let verb = i + 1
  while (cueAt(reading, verb).finites || cueAt(reading, verb).adverbs || cueAt(reading, verb).mannerShape) verb++
  const { followUps, sequences } = cueAt(reading, verb)
  if (!followUps && !(sequences && opensTime(reading, verb + 1))) return false
  // “the talks, which followed the raid, | were a success”
  for (let k = verb + 1; k < Math.min(end, verb + CLAUSE_WITHIN); k++) if (textAt(reading, k) === ',') return !cueAt(reading, k + 1).finites && !cueAt(reading, k + 1).deedVerb
  return true
}

// “at a time of unrest”, “hours after …”, “as …”, “amid …”, “a day before …”
function opensTime(reading: Reading, from: number): boolean {
  const { settings, addresseeMarkers } = cueAt(reading, from)
  if (settings && !addresseeMarkers && !peopleAt(reading, from).origins) return true
  for (let k = from; k < from + 4; k++) {
    const { sequels, asWords, afterthoughts } = cueAt(reading, k)
    if (sequels || asWords || afterthoughts) return true
    if (reading.tokens[k]?.kind === 'punctuation') return false
  }
  return false
}

// “a move that | angered Peru”, “an incident for which | Peru apologised”, “a claim that could not be verified”, but “a step that would cost them dear”
function sumsUp(reading: Reading, i: number, end: number): boolean {
  if (!peopleAt(reading, i).determiners) return false
  const noun = [i + 1, i + 2].find((k) => cueAt(reading, k).summaries || cuesAt(reading, k, end).some(({ form }) => form.voice === 'nominal'))
  if (noun === undefined) return false
  const { relatives, settings, objectMarkers } = cueAt(reading, noun + 1)
  if ((settings || objectMarkers) && cueAt(reading, noun + 2).relatives) return true
  if (!relatives) return false
  const { deedVerb, modals, finites } = cueAt(reading, noun + 2)
  // “that | could not be verified”
  if (modals) return cueAt(reading, noun + 3).nobodies || cueAt(reading, noun + 3).blockers && !cueAt(reading, noun + 3).finites
  return deedVerb || finites && (cueAt(reading, noun + 3).deedVerb || cueAt(reading, noun + 4).deedVerb)
}

// “even as the strike spread”, “even though …”
function isEvenAs(reading: Reading, i: number): boolean {
  const { clauseOpeners, adverbs } = cueAt(reading, i)
  return clauseOpeners && adverbs && (cueAt(reading, i + 1).asWords || cueAt(reading, i + 1).subordinators)
}

/** Most words between “her” and what was said: “her first public comments”. */
const FIRST_WITHIN = 4

// “her first public comments since …”, “the first such statement by …”
function isHisFirst(reading: Reading, i: number, end: number): boolean {
  if (!cueAt(reading, i).possessors && !peopleAt(reading, i).demonstratives) return false
  const noun = Array.from({ length: FIRST_WITHIN }, (_, on) => i + 2 + on).find((k) => k < end && (cueAt(reading, k).occasions || cueAt(reading, k).comments))
  if (noun === undefined || !cueAt(reading, i + 1).adverbs || inQuotes(reading, noun)) return false
  for (let k = i; k < noun; k++) if (reading.tokens[k]?.kind !== 'word' || cueAt(reading, k).settings) return false
  return !cueAt(reading, noun + 1).finites
}

/** Most words of who calls it so. */
const CALLED_WITHIN = 8

// “in what | Peru called a farce”
function isInWhat(reading: Reading, i: number, end: number): boolean {
  if (!cueAt(reading, i).settings || !cueAt(reading, i + 1).freeRelatives) return false
  for (let k = i + 3; k < Math.min(end, i + 2 + CALLED_WITHIN); k++) if (cuesAt(reading, k, end).some(({ form }) => form.voice === 'active' && (form.cueClass === 'describe' || form.cueClass === 'speech'))) return true
  return false
}

/** Most words of who says so meanwhile. */
const SAYS_WITHIN = 7

// “with | Peru | saying it would pay”
function isWithReport(reading: Reading, i: number, end: number): boolean {
  if (!cueAt(reading, i).absolutes) return false
  for (let k = i + 2; k < Math.min(end, i + 2 + SAYS_WITHIN) && reading.tokens[k]?.kind === 'word'; k++) if (cuesAt(reading, k, end).some(({ form }) => form.voice === 'linked' && form.complement === 'clause')) return true
  return false
}

// “after | talks with her Peruvian counterpart”, “following | a meeting in Lima”, but “after the strike ended”
function isAfterOccasion(reading: Reading, i: number): boolean {
  const { sequels, settings, asWords } = cueAt(reading, i)
  if (!settings || !sequels || asWords) return false
  for (let k = i + 1; k < i + 5; k++) {
    const { encounters, finites, deedVerb } = cueAt(reading, k)
    if (encounters) return !cueAt(reading, k + 1).finites && !cueAt(reading, k + 1).deedVerb
    if (finites || deedVerb && !isCapitalised(reading, k) || reading.tokens[k]?.kind !== 'word') return false
  }
  return false
}

// “apparently | referring to Peru”
function isDoingSo(reading: Reading, i: number): boolean {
  return (cueAt(reading, i).mannerShape || cueAt(reading, i).adverbs) && cueAt(reading, i + 1).afterthoughts && /ing$/u.test(textAt(reading, i + 1))
}
