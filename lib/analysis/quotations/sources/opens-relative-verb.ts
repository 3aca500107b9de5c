import { cueAt, cuesAt, isCapitalised, peopleAt, textAt, type Reading } from '../reading'

/** Whether the verb of a relative clause stands at token i, whose subject is the relative: “who | have seen”, “who | planned”, “that | patrols the bay”. */
export function opensRelativeVerb(reading: Reading, i: number): boolean {
  if (reading.cues.finites.size === 0) return false
  // “said on television that | there would be no deal”
  const isAdverb = cueAt(reading, i).adverbs && !cueAt(reading, i + 1).finites
  return cueAt(reading, i).finites || cueAt(reading, i).deedVerb || isAdverb || isPresent(reading, i)
}

// “the mission that | patrols the bay | has warned …”, but “said that | soldiers in the bay had warned”
function isPresent(reading: Reading, i: number): boolean {
  if (!/^\p{Ll}+s$/u.test(textAt(reading, i)) || cuesAt(reading, i - 2, i - 1).length > 0) return false
  const next = cueAt(reading, i + 1)
  const hasObject = peopleAt(reading, i + 1).determiners || peopleAt(reading, i + 1).demonstratives || next.possessors || isCapitalised(reading, i + 1)
  return hasObject && !cueAt(reading, i).possessors && !peopleAt(reading, i).pronouns && !peopleAt(reading, i).demonstratives
}
