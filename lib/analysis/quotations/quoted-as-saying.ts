import type { Sentence } from '../../document'
import { contentEnd } from './content-end'
import { trimmed } from './trimmed'
import { nounPhraseEnding, sourceBefore, type Source } from './source-before'
import { cueAt, cuesAt, inQuotes, isFinal, phraseLength, textAt, type Range, type Reading } from './reading'
import { behindSource, type Match } from './report-match'

const farthest = 24

interface Quoting {
  /** “as saying” */
  readonly closing: Range
  readonly passive: boolean
  /** What stands before the verb: the one quoted in the passive, the one who quotes in the active. */
  readonly before: Source
  /** Who is quoted. */
  readonly named: Range
}

/** What stands around the quoting verb at token i: “the daily | quoted | Ann as saying”, “Ann was | quoted | as saying”. */
function quotingAt(reading: Reading, i: number, start: number, end: number): Quoting | null {
  const closing = closingOf(reading, i + 1, Math.min(end, i + farthest))
  if (closing === null) return null
  const passive = cueAt(reading, i - 1).progressives || cueAt(reading, i + 1).byWords || closing.from === i + 1
  const before = sourceBefore(reading, cueAt(reading, i - 1).progressives ? i - 1 : i, start)
  const named = passive ? before : nounPhraseEnding(reading, closing.from - 1, i + 1)
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

/** “The daily quoted Ann as saying …” · “Ann was quoted by the daily as saying …” · “…, the daily quoted Ann as saying.” */
export function quotedAsSaying(reading: Reading, i: number, sentence: Sentence): Match | null {
  const quoting = quotingAt(reading, i, sentence.firstToken, sentence.endToken)
  if (quoting === null) return null
  const { closing, passive, before, named } = quoting
  const saysBefore = isFinal(reading, closing.to) || cueAt(reading, closing.to).byWords
  const from = Math.min(cueAt(reading, closing.to).complementizers ? closing.to + 1 : closing.to, sentence.endToken - 1)
  const right = trimmed(reading, { from, to: contentEnd(reading, from, sentence.endToken, sentence.firstToken) })
  const first = passive ? named : before === 'linked' ? null : before
  const behind = first !== null && textAt(reading, first.from - 1) === ',' && first.from - 1 > sentence.firstToken
  const left = first === null ? null : trimmed(reading, { from: sentence.firstToken, to: first.from - 1 })
  const cue: Range = { from: closing.to - 1, to: closing.to }
  const endsHere = closing.to >= sentence.endToken || saysBefore || opensSetting(reading, closing.to)
  if (saysBefore && !behind) return null
  const content = behind && left !== null && endsHere ? left : right
  if (content.to - content.from < 2) return null
  return { found: { content, cue, cueClass: 'speech', source: named, rule: 'quoted-as-saying' }, next: Math.max(closing.to, behindSource(reading, cue, sentence)) }
}

function closingOf(reading: Reading, from: number, end: number): Range | null {
  for (let k = from; k < end; k++) {
    if (inQuotes(reading, k) || isFinal(reading, k)) return null
    const length = phraseLength(reading, 'quotedAs', k)
    if (length > 0) return { from: k, to: k + length }
    if (cuesAt(reading, k, end).some((hit) => hit.form.voice === 'active' && hit.from > from && !cueAt(reading, k).quoting)) return null
  }
  return null
}

function opensSetting(reading: Reading, i: number): boolean {
  return cueAt(reading, i).settings || cueAt(reading, i).times
}
