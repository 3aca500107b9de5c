import { nounPhraseEnding, sourceBefore, type Source } from '../sources/source-before'
import { cueAt, cuesAt, inQuotes, isFinal, phraseLength, textAt, type Range, type Reading } from '../reading'

const farthest = 24

/** What stands around a verb that quotes. */
export interface Quoting {
  /** “as saying” */
  readonly closing: Range
  readonly passive: boolean
  /** What stands before the verb: the one quoted in the passive, the one who quotes in the active. */
  readonly before: Source
  /** Who is quoted. */
  readonly named: Range
}

/** What stands around the quoting verb at token i: “the daily | quoted | Ann as saying”, “Ann was | quoted | as saying”; null where it quotes nobody. */
export function quotingAt(reading: Reading, i: number, start: number, end: number): Quoting | null {
  const closing = closingOf(reading, i + 1, Math.min(end, i + farthest))
  if (closing === null) return null
  const passive = cueAt(reading, i - 1).progressives || cueAt(reading, i + 1).byWords || closing.from === i + 1
  const before = sourceBefore(reading, cueAt(reading, i - 1).progressives ? i - 1 : i, start)
  const apposed = textAt(reading, closing.from - 1) === ',' ? (reading.personTo[closing.from - 2] ?? -1) : -1
  // “quoted | Ann Miller |, an analyst at the University of Lima, as saying”
  const opening = textAt(reading, closing.from - 1) === ',' ? (reading.personFrom[i + 1] ?? 0) : 0
  const named = passive ? before : opening > i + 1 && textAt(reading, opening) === ',' ? { from: i + 1, to: opening } : apposed > i ? { from: apposed, to: closing.from - 1 } : nounPhraseEnding(reading, closing.from - 1, i + 1)
  return named === null || named === 'linked' ? null : { closing, passive, before, named }
}

/** Who is quoted beside quote marks, and the word that says so: “…,” the daily quoted Ann as saying · the daily quoted Ann as saying: “…”. “Ann was quoted as saying” is a cue itself. */
export function quotedBeside(reading: Reading, from: number, end: number): { readonly cue: Range; readonly source: Range } | null {
  for (let i = from; i < Math.min(end, from + farthest) && !inQuotes(reading, i) && !isFinal(reading, i); i++) {
    if (!cueAt(reading, i).quoting) continue
    const quoting = quotingAt(reading, i, from, end)
    return quoting && (!quoting.passive || cueAt(reading, i + 1).byWords) ? { cue: { from: quoting.closing.to - 1, to: quoting.closing.to }, source: quoting.named } : null
  }
  return null
}

function closingOf(reading: Reading, from: number, end: number): Range | null {
  for (let k = from; k < end; k++) {
    // “the head of the council, | J. Soto, | as saying”
    if (inQuotes(reading, k) || isFinal(reading, k) && (reading.personFrom[k - 1] ?? 0) <= k) return null
    const length = phraseLength(reading, 'quotedAs', k)
    if (length > 0) return { from: k, to: k + length }
    if (cuesAt(reading, k, end).some((hit) => hit.form.voice === 'active' && hit.from > from && !cueAt(reading, k).quoting)) return null
  }
  return null
}
