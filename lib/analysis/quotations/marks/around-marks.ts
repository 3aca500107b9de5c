import type { Sentence } from '../../../document'
import { canSpeak } from '../sources/can-speak'
import { doerOf } from '../sources/doer-of'
import { sourceBefore } from '../sources/source-before'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, lowerAt, peopleAt, textAt, type Range, type Reading } from '../reading'

/** “memperingatkan keadaan “bisa memburuk,” demikian laporan Jiji”: the marks hold the end of what a cue before them reports */
export function isFragment(reading: Reading, { from }: Range, sentence: Sentence): boolean {
  return from > sentence.firstToken && reading.tokens[from - 1]?.kind === 'word' && !isCapitalised(reading, from + 1) && !cueAt(reading, from - 1).complementizers
}

/** Quoted words that start with a capital and are more than this are a sentence. */
const wholeSentence = 8

/** Whether the whole clause that the marks close is what is said: “Kapal itu “sangat tua,” kata Rina.” */
export function isPartOfClause(reading: Reading, range: Range, sentence: Sentence): boolean {
  const { from, to } = range
  if (from === sentence.firstToken || reading.tokens[from - 1]?.kind === 'punctuation' || inQuotes(reading, from - 1)) return false
  // A sentence of its own behind a lost full stop.
  if (isCapitalised(reading, from + 1) && to - from > wholeSentence) return false
  // “her help has been “abused” | and “forgotten,” she said”
  const listed = cueAt(reading, from - 1).joiners && inQuotes(reading, from - 2) && isFragment(reading, range, sentence)
  if (cueAt(reading, from - 1).complementizers || cueAt(reading, from - 1).joiners && !listed || isFinal(reading, to)) return false
  for (let k = sentence.firstToken; k < from; k++) {
    // “spoken of the bay “many times,” but its goodwill has been | “forgotten,” it said”
    if (inQuotes(reading, k) && isFragment(reading, range, sentence)) continue
    if (inQuotes(reading, k) || cuesAt(reading, k, from).some((hit) => hit.form.voice !== 'passive' && hit.form.voice !== 'nominal' && (hit.form.voice !== 'active' || sourceBefore(reading, k, sentence.firstToken) !== null))) return reading.cues.finites.size > 0 && isFragment(reading, range, sentence) && !peopleAt(reading, textAt(reading, to) === ',' ? to + 1 : to).pronouns
  }
  return true
}

/** “menegaskan, “persatuan” di Peru | telah menguat|”: the clause of what stands in marks goes on behind them. */
export function goesOnAsClause(reading: Reading, { from, to }: Range, sentence: Sentence): boolean {
  if (reading.cues.activeVerb === null || isCapitalised(reading, from + 1)) return false
  for (let i = to + 1; i < sentence.endToken && textAt(reading, i) !== ',' && !cueAt(reading, i).relatives; i++) {
    if (!inQuotes(reading, i) && (peopleAt(reading, i).clauseWords || cueAt(reading, i).verbShape && !cueAt(reading, i).ownShape && !isCapitalised(reading, i))) return true
  }
  return false
}

/** “| Forum Nelayan | menanggapi kabar itu, menyatakan bahwa “…””: a body, whom no pronoun could mean */
export function subjectOfBody(reading: Reading, cueFrom: number, start: number): Range | null {
  if (reading.cues.activeVerb === null || !peopleAt(reading, start).organisations) return null
  for (let i = start + 1; i < cueFrom; i++) if (cueAt(reading, i).deedVerb && !isCapitalised(reading, i)) return { from: start, to: i }
  return null
}

/** “| Massa | mengangkat poster dan meneriakkan, “…””: people without a name, whom no pronoun could mean */
export function crowdOfVerb(reading: Reading, verb: number, start: number): Range | null {
  const doer = reading.cues.activeVerb === null ? null : doerOf(reading, verb, start)
  if (doer === null) return null
  const many = reading.pack.people.pronouns.get(lowerAt(reading, doer.from))?.number === 'many'
  const isNamed = Array.from({ length: doer.to - doer.from }, (_, k) => doer.from + k).some((k) => (reading.personFrom[k] ?? 0) > k)
  return many || !isNamed && canSpeak(reading, doer) ? doer : null
}

/** Whether the quoted stretch is all that is said: the sentence ends behind it, or goes on with a setting. */
export function standsAlone(reading: Reading, range: Range, sentence: Sentence): boolean {
  const next = lowerAt(reading, range.to)
  const nextCue = cueAt(reading, range.to)
  if (range.to >= sentence.endToken || cuesAt(reading, range.to, sentence.endToken).some(({ form }) => form.voice === 'own') || /^[,.;:)]$/u.test(next) || isFinal(reading, range.to)) return true
  // said “we won” | and left
  if (nextCue.joiners && cueAt(reading, range.to + 1).deedVerb) return true
  return (nextCue.settings && !nextCue.belongsTo) || /^(?:--+|[–—-])$/u.test(next)
}

/** Tokens of a name in marks, with the marks. */
const NAME_WITHIN = 3

/** Whether the marks around a token hold one name and no more: “on the | “X” | platform”. */
export function isNamedInMarks(reading: Reading, i: number): boolean {
  const index = reading.quotedAt[i] ?? -1
  let [from, to] = [i, i + 1]
  while (reading.quotedAt[from - 1] === index) from--
  while (reading.quotedAt[to] === index) to++
  return to - from <= NAME_WITHIN && isCapitalised(reading, from + 1) && reading.tokens[to]?.kind === 'word'
}
