import type { Sentence } from '../../../document'
import { contentEnd } from '../contents/content-end'
import { trimmed } from '../contents/trimmed'
import { quotingAt } from '../marks/quoting'
import { cueAt, isFinal, textAt, type Range, type Reading } from '../reading'
import { behindSource } from '../contents/behind-source'
import type { Match } from '../contents/report-match'

/** “The daily quoted Ann as saying …” · “Ann was quoted by the daily as saying …” · “…, the daily quoted Ann as saying.” */
export function quotedAsSaying(reading: Reading, i: number, sentence: Sentence): Match | null {
  const quoting = quotingAt(reading, i, sentence.firstToken, sentence.endToken)
  if (quoting === null) return null
  const { closing, passive, before, named } = quoting
  const saysBefore = isFinal(reading, closing.to) || cueAt(reading, closing.to).byWords
  const said = behindAddressee(reading, closing.to)
  const from = Math.min(cueAt(reading, said).complementizers ? said + 1 : said, sentence.endToken - 1)
  const right = trimmed(reading, { from, to: contentEnd(reading, from, sentence.endToken, sentence.firstToken) })
  const first = passive ? named : before === 'linked' ? null : before
  const behind = first !== null && textAt(reading, first.from - 1) === ',' && first.from - 1 > sentence.firstToken
  const left = first === null ? null : trimmed(reading, { from: sentence.firstToken, to: first.from - 1 })
  const cue: Range = { from: closing.to - 1, to: closing.to }
  const endsHere = closing.to >= sentence.endToken || saysBefore || opensSetting(reading, closing.to) || onlyAddressed(reading, closing.to, sentence)
  if (saysBefore && !behind) return null
  const content = behind && left !== null && endsHere ? left : right
  if (content.to - content.from < 2) return null
  return { found: { content, cue, cueClass: 'speech', source: named, rule: 'quoted-as-saying' }, next: Math.max(closing.to, behindSource(reading, cue, sentence)) }
}

/** Most words of an addressee. */
const ADDRESSEE = 5

// “…, the daily quoted Ann as telling | the envoy.”
function onlyAddressed(reading: Reading, from: number, { endToken }: Sentence): boolean {
  if (!cueAt(reading, from - 1).tellsDirectly) return false
  for (let i = from; i < endToken && i <= from + ADDRESSEE; i++) {
    if (isFinal(reading, i)) return true
    if (cueAt(reading, i).complementizers || cueAt(reading, i).finites || textAt(reading, i) === ',') return false
  }
  return false
}

// “as telling | lawmakers | that …”
function behindAddressee(reading: Reading, from: number): number {
  if (!cueAt(reading, from - 1).tellsDirectly) return from
  for (let i = from; i <= from + ADDRESSEE && reading.tokens[i]?.kind === 'word' && !cueAt(reading, i).finites; i++) if (cueAt(reading, i).complementizers) return i
  return from
}

function opensSetting(reading: Reading, i: number): boolean {
  return cueAt(reading, i).settings || cueAt(reading, i).times
}
