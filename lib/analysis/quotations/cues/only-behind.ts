import type { Sentence } from '../../../document'
import { behindContent } from './behind-content'
import { canSpeak } from '../sources/can-speak'
import { cueAt, peopleAt, textAt, type CueHit, type Reading } from '../reading'
import type { Match } from '../contents/report-match'

/** Fewer words than this before the comma are no clause: “In the end, Ann wept.” */
const SHORTEST = 4

/**
 * “The pact is dead, Ann stormed.”: a verb that elsewhere tells a deed reports where a whole clause stands before it and the sentence ends with it
 * and somebody who can speak.
 */
export function onlyBehind(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  // “But it is fair to ask, he went on”
  const opener = cueAt(reading, cueAt(reading, start).joiners && cueAt(reading, start).contrasts ? start + 1 : start)
  if (opener.clauseOpeners || opener.settings || opener.subordinators || opener.relatives || opener.deedVerb) return null
  // “…, experts | note.”, but “…, his second | note.”
  if (cueAt(reading, hit.from).plainForms && !/s$/u.test(textAt(reading, hit.from - 1)) && !peopleAt(reading, hit.from - 1).pronouns) return null
  // “She rose, | read the letter |, and left”: the paper is read, and does not speak
  if (cueAt(reading, hit.from).showing && !cueAt(reading, hit.from - 1).documents) return null
  const match = behindContent(reading, hit, sentence)
  if (match === null || match.found.source === null) return null
  const { content, source } = match.found
  if (content.from !== start && textAt(reading, content.from - 1) === ',') return null
  if (content.to - content.from < SHORTEST || !isClause(reading, content.from, content.to)) return null
  // “The guards fired, | and | the crowd howled.”
  if (source.from < hit.from && source.from - content.to > 1 && cueAt(reading, source.from - 1).joiners) return null
  return canSpeak(reading, source) ? match : null
}

function isClause(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (cueAt(reading, i).finites || cueAt(reading, i).deedVerb) return true
  const people = peopleAt(reading, from)
  return people.determiners || people.demonstratives || people.pronouns || cueAt(reading, from).possessors || (reading.personFrom[from] ?? 0) > 0
}
