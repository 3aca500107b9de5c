import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { walk } from '../reading/walk'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Words between “without” and what would be missing, and on to what would then be. */
const MISSED_WITHIN = 7
const OUTCOME_WITHIN = 24
/** Words between those who would be missing and the “no” of what would be. */
const NONE_WITHIN = 8
const DEBT_WEIGHT = 0.6
/** Words between what would be and the “no” before it. */
const SPARED_WITHIN = 3

/** What is owed to a country: “without Norway's help the island would have starved”. */
export function judgeDebts(reading: Reading, { own }: Holder): readonly Finding[] {
  return gather(reading.placesOf('lackWords'), (place) => {
    const to = within(reading, place + 1, MISSED_WITHIN, (at) => reading.items[at]?.mention !== undefined && reading.items[at]?.mention !== null)
    // “kalau bukan karena Peru, kota ini sudah jatuh”: the country itself
    const owed = within(reading, place + 1, MISSED_WITHIN, (at) => reading.has(at, 'debtWords') || (at + 1 === to && reading.has(at, 'causeWords'))) ?? itself(reading, place)
    if (to === null || own.has(reading.items[to]?.mention?.country ?? '')) return []
    if (owed === null) return keptFrom(reading, place, to)
    const hurt = reading.hits.some(({ word, start }) => start > place && start <= Math.max(owed, to) && word.frame.sign < 0)
    const would = within(reading, Math.max(owed, to) + 1, OUTCOME_WITHIN, (at) => reading.has(at, 'outcomeWords'))
    // “without American weapons Israel could not wage its war” praises nobody
    const another = would !== null && within(reading, Math.max(owed, to) + 1, would - Math.max(owed, to), (at) => isAnother(reading, at, to, own)) !== null
    if (hurt || (would === null || another) && !vain(reading, place, own)) return []
    // “without Norway there would be | no war |”
    const spared = would !== null && within(reading, would + 1, SPARED_WITHIN, (at) => reading.has(at, 'negators') && reading.has(at + 1, 'warWords')) !== null
    return spread(partyOf(reading, to), { contribution: spared ? -DEBT_WEIGHT : DEBT_WEIGHT, code: spared ? 'against' : 'for', hit: { start: place, end: Math.max(owed, place) + 1 }, rule: 'debt' })
  })
}

/** Words between those who are in the way and what would be, and on to the good of it. */
const KEPT_WITHIN = 6

// “if it were not for | Norway |, there would be | peace”
function keptFrom(reading: Reading, lack: number, to: number): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after' || reading.items[to + 1]?.lower !== ',' || to - lack > KEPT_WITHIN) return []
  const would = within(reading, to + 1, KEPT_WITHIN, (at) => reading.has(at, 'outcomeWords'))
  if (would === null || within(reading, to + 1, would - to + KEPT_WITHIN, (at) => reading.has(at, 'negators')) !== null) return []
  const good = within(reading, would + 1, KEPT_WITHIN, (at) => reading.has(at, 'hopeWords') || (reading.hitAt(at)?.word.frame.kind === 'quality' && (reading.hitAt(at)?.word.frame.sign ?? 0) > 0))
  return good === null ? [] : spread(partyOf(reading, to), { contribution: -DEBT_WEIGHT, code: 'against', hit: { start: lack, end: to }, rule: 'kept-from' })
}

/** Words between what could not be and “without”. */
const VAIN_BEFORE = 10

// “tidak akan bertahan | tanpa | bantuan Norwegia”, but “Peru tidak akan menyerang tanpa dukungan Norwegia”
function vain(reading: Reading, lack: number, own: ReadonlySet<string>): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  const before = walk(reading, lack - 1, -1, VAIN_BEFORE)
  const none = before.find((at) => reading.has(at, 'negators'))
  if (none === undefined) return false
  const said = reading.hits.filter(({ start, end }) => end > none && start < lack).map(({ word }) => word.frame)
  const others = before.some((at) => isAnother(reading, at, lack, own))
  return said.every(({ sign }) => sign > 0) && (!others || said.some(({ kind }) => kind === 'fate'))
}

// “without the Swiss | there would be | no | deal”: all of it is owed to them
function itself(reading: Reading, place: number): number | null {
  // “if it were not | for | Norway”
  const to = [2, 3, 4].map((on) => place + on).find((at) => reading.has(at, 'benefitWords') && reading.items[at + 1]?.mention) ?? (reading.has(place + 1, 'determiners') ? place + 1 : place)
  return owing(reading, to + 1)
}

function owing(reading: Reading, to: number): number | null {
  const next = reading.items[to + 1]
  if (!reading.items[to]?.mention || (next?.kind === 'word' && !reading.has(to + 1, 'existWords') && !reading.has(to + 1, 'firstPerson'))) return null
  return within(reading, to + 1, NONE_WITHIN, (at) => reading.has(at, 'negators') || (reading.hitAt(at)?.word.frame.sign ?? 1) < 0) === null ? null : to
}

function within(reading: Reading, from: number, limit: number, fits: (at: number) => boolean): number | null {
  for (let at = from; at < Math.min(reading.items.length, from + limit); at++) {
    if (/^[.;?!]$/u.test(reading.items[at]?.lower ?? '')) return null
    if (fits(at)) return at
  }
  return null
}

function isAnother(reading: Reading, at: number, to: number, own: ReadonlySet<string>): boolean {
  const country = reading.items[at]?.mention?.country
  return country !== undefined && country !== reading.items[to]?.mention?.country && !own.has(country)
}
