import type { Sentence } from '../../document'
import { contentEnd } from './content-end'
import { trimmed } from './trimmed'
import { nounPhraseEnding, sourceBefore } from './source-before'
import { cueAt, cuesAt, inQuotes, isFinal, phraseLength, textAt, type Range, type Reading } from './reading'
import { behindSource, type Match } from './report-match'

const farthest = 24

/** “The daily quoted Ann as saying …” · “Ann was quoted by the daily as saying …” · “…, the daily quoted Ann as saying.” */
export function quotedAsSaying(reading: Reading, i: number, sentence: Sentence): Match | null {
  const closing = closingOf(reading, i + 1, Math.min(sentence.endToken, i + farthest))
  if (closing === null) return null
  const passive = cueAt(reading, i - 1).progressives || cueAt(reading, i + 1).byWords || closing.from === i + 1
  const before = sourceBefore(reading, cueAt(reading, i - 1).progressives ? i - 1 : i, sentence.firstToken)
  const named = passive ? before : nounPhraseEnding(reading, closing.from - 1, i + 1)
  if (named === null || named === 'linked') return null
  const from = Math.min(cueAt(reading, closing.to).complementizers ? closing.to + 1 : closing.to, sentence.endToken - 1)
  const right = trimmed(reading, { from, to: contentEnd(reading, from, sentence.endToken, sentence.firstToken) })
  const first = passive ? named : before === 'linked' ? null : before
  const behind = first !== null && textAt(reading, first.from - 1) === ',' && first.from - 1 > sentence.firstToken
  const left = first === null ? null : trimmed(reading, { from: sentence.firstToken, to: first.from - 1 })
  const cue: Range = { from: closing.to - 1, to: closing.to }
  const endsHere = closing.to >= sentence.endToken || isFinal(reading, closing.to) || opensSetting(reading, closing.to)
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
