import { cueAt, cuesAt, inQuotes, isFinal, textAt, type Range, type Reading } from '../reading'

/** Words between “in” and what was spoken in: “in a long and angry | speech”. */
const OCCASION_WITHIN = 5

/** Where what somebody is called ends behind its marks, before the time and place of the saying: “called him “a liar” | on Monday”, “… | in a speech in Lima”, but “called it “a disaster” for farmers |”. */
export function calledEnd(reading: Reading, source: Range | null, from: number, end: number): number {
  if (reading.cues.finites.size === 0) return end
  // “in what | Ann | called “a joke,” | Bo voted no”, “what Ann calls “a joke” | is law”
  if (source !== null && cueAt(reading, source.from - 1).freeRelatives && inQuotes(reading, from)) {
    let to = from
    while (to < end && reading.quotedAt[to] === reading.quotedAt[from]) to++
    return textAt(reading, to - 2) !== ',' && goesOnAsNoun(reading, to) ? end : to
  }
  for (let i = from + 1; i < end; i++) {
    if (inQuotes(reading, i) || !inQuotes(reading, i - 1) && !/^["”’»]$/u.test(textAt(reading, i - 1))) continue
    if (cueAt(reading, i).times || cueAt(reading, i).settings && !cueAt(reading, i).belongsTo && opensWhen(reading, i + 1, end)) return i
  }
  return end
}

// “what Peru called “a brazen” | violation of its waters |”
function goesOnAsNoun(reading: Reading, i: number): boolean {
  const { finites, deedVerb, settings, times, joiners, clauseOpeners, relatives, adverbs, byWords, asWords } = cueAt(reading, i)
  return reading.tokens[i]?.kind === 'word' && !(finites || deedVerb || settings || times || joiners || clauseOpeners || relatives || adverbs || byWords || asWords) && cuesAt(reading, i, i + 3).length === 0
}

// “on | Monday”, “in | a speech”
function opensWhen(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + OCCASION_WITHIN) && !isFinal(reading, i); i++) {
    const cue = cueAt(reading, i)
    if (cue.times || cue.occasions || cue.gatherings) return true
    if (reading.tokens[i]?.kind === 'punctuation' || cue.settings || cue.relatives) return false
  }
  return false
}
