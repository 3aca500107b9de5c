import { NEUTRAL_BELOW } from '../../../document'
import { partyOf } from '../parties/describe'
import { cameOfIt } from './judge-causes'
import { spread } from '../parties/spread'
import type { SloganIndex, SloganWords } from '../../../languages/shared/stance/slogans'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Items of a cry; whatever is longer is a sentence. */
const LONGEST = 14

const WEIGHT = 0.8

const ends = /^[.;:?!…—–]$/

/** One cry: `items.slice(from, to)`. */
interface Cry {
  readonly from: number
  readonly to: number
}

/** What is shouted or stands on a banner has no verb that others read: “Down with Norway”, “Norway, hands off Peru”, “Free Peru!”. */
export function judgeSlogans(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (holder.reported && reading.lexicon.nounActor === 'before' || holder.anyone) return []
  const told = (finding: Finding) => found.some((other) => other.country === finding.country && Math.abs(other.contribution) >= NEUTRAL_BELOW)
  // “meneriakkan | hidup Peru |”
  if (holder.reported) return cries(reading, holder.cueItems).slice(0, 1).flatMap((cry) => openedBy(reading, cry, true)).filter((finding) => !told(finding))
  return cries(reading, holder.cueItems).flatMap((cry) => [...partsOf(reading, cry), ...calledLast(reading, cry), ...ofItsOwn(reading, cry)]).filter((finding) => !holder.own.has(finding.country) && !told(finding))
}

function cries({ items }: Reading, start: number): readonly Cry[] {
  const all: Cry[] = []
  let from = start
  for (let at = start; at <= items.length; at++) {
    if (at < items.length && !(items[at]?.kind === 'mark' && ends.test(items[at]?.lower ?? ''))) continue
    // “Remember Norway?” asks
    if (at > from && at - from <= LONGEST && items[at]?.lower !== '?') all.push({ from, to: at })
    from = at + 1
  }
  return all
}

// “Hidup Peru, | enyahlah Norwegia”
function partsOf(reading: Reading, cry: Cry): readonly Finding[] {
  const comma = reading.lexicon.nounActor === 'before' ? -1 : reading.items.findIndex(({ lower }, at) => at > cry.from && at < cry.to - 1 && lower === ',')
  const parts = comma < 0 ? [] : [openedBy(reading, { from: cry.from, to: comma }), openedBy(reading, { from: comma + 1, to: cry.to })]
  // “bukan Kuba, melainkan Rusia”: no cries
  return parts.length > 0 && parts.every((part) => part.length > 0) ? parts.flat() : openedBy(reading, cry)
}

// “Down with Norway”, “Boycott Norwegian goods”, “Free, free Peru”
function openedBy(reading: Reading, cry: Cry, isReported = false): readonly Finding[] {
  const from = behindRepeated(reading, cry.from)
  for (const [list, sign] of [['against', -1], ['for', 1], ['barred', -1]] as const) {
    const to = from + lengthAt(reading, list, from)
    // “siapa pengkhianat? | Bukan | Norwegia” answers
    if (list === 'barred' && reading.items[from - 1]?.lower === '?' && reading.has(from, 'negators')) continue
    // “bukan hanya Norwegia”
    if (reading.has(to, 'onlyWords')) continue
    const at = namedFrom(reading, from, reading.has(to, 'determiners') ? to + 1 : to)
    // “Thanks to Norway, gas costs twice as much”
    if (reading.has(from, 'owedToWords') && cameOfIt(reading, from, at) < 0) continue
    // “Get out | of | Norway” is said to somebody else
    if (to === from || reading.has(to, 'ownerWords') || !reading.items[at]?.mention || at >= cry.to || list === 'barred' && (isReported || at - to > 1)) continue
    // “boikot Peru | telah gagal”, but “usir pasukan Peru | dari kota ini”
    if (reading.lexicon.nounActor === 'after' ? goesOnAsSentence(reading, at, cry.to) : saysMore(reading, at)) continue
    // “Stop Norwegian trawlers”, “Free Norwegian beer”: of something else
    if (list !== 'against' && !closes(reading, at, cry.to)) continue
    return said(reading, at, sign, { start: from, end: to })
  }
  return []
}

// “sanctions against Norway | were | on the agenda”
function saysMore(reading: Reading, at: number): boolean {
  return (['passiveCopulas', 'outcomeWords', 'duties', 'bans', 'havingWords'] as const).some((tag) => reading.has(at + 1, tag))
}

/** Items from the country to the end where no preposition leads on. */
const SHORT_END = 3

function goesOnAsSentence(reading: Reading, at: number, end: number): boolean {
  if (at + 1 >= end || reading.items[at + 1]?.kind === 'mark') return false
  const leads = reading.has(at + 1, 'placeWords') || reading.has(at + 1, 'ontoWords')
  // “usir Norwegia | sekarang juga |”
  if (!leads && (end - at > SHORT_END || (['outcomeWords', 'negators', 'duties'] as const).some((tag) => reading.has(at + 1, tag)))) return true
  for (let place = at + 1; place < end; place++) if (reading.has(place, 'copulas')) return true
  return false
}

/** Words between the order and the country of the things it is about, where that stands last. */
const THINGS_WITHIN = 3

// “usir | duta besar Peru”, “selamatkan | anak-anak Gaza”
function namedFrom(reading: Reading, opener: number, from: number): number {
  if (reading.lexicon.nounActor === 'before') return from
  // “kami bersama | rakyat Peru”, but “kami bersama delegasi Peru”
  if (reading.has(opener, 'firstPerson')) return reading.has(from, 'innocents') ? from + 1 : from
  let at = from
  while (at < from + THINGS_WITHIN && reading.items[at]?.kind === 'word' && (reading.hitAt(at)?.start ?? -1) < from && !(['ontoWords', 'placeWords', 'relativeWords', 'negators'] as const).some((tag) => reading.has(at, tag))) at++
  return reading.items[at]?.mention ? at : from
}

/** What the country ends the cry with, or what is called out behind it: “now!”, “together”. */
function closes({ items, lexicon }: Reading, at: number, end: number): boolean {
  return at + 1 >= end || items[at + 1]?.kind === 'mark' || lexicon.nounActor === 'before' && at + 2 >= end && !items[at + 1]?.mention && (items[at + 1]?.lower.length ?? 0) < 6 && items[at + 1]?.kind === 'word'
}

// “Free, free, free Peru”
function behindRepeated({ items }: Reading, from: number): number {
  const first = items[from]?.lower
  let at = from
  for (let next = from + 1; next < from + 7; next++) if (items[next]?.kind === 'word' && items[next]?.lower === first) at = next
  return at
}

/** Items of a cry that calls a country without a comma, where verbs show no person. */
const BARE_WITHIN = 6

/** Words of a country that is called, “US troops”, to the order. */
const CALLED_WITHIN = 2

// “Merdeka, merdeka, | Peru merdeka |”
function calledLast(reading: Reading, cry: Cry): readonly Finding[] {
  const whole = called(reading, cry)
  if (whole.length > 0 || reading.lexicon.nounActor === 'before') return whole
  let from = cry.to
  while (from > cry.from && reading.items[from - 1]?.lower !== ',') from--
  return from > cry.from && from < cry.to ? called(reading, { from, to: cry.to }) : whole
}

// “Norway, hands off Peru”, “Norwegian troops out of Peru”, “Go home, Norway”, “Norway, you are not alone”
function called(reading: Reading, { from, to }: Cry): readonly Finding[] {
  const { items } = reading
  const first = reading.has(from, 'determiners') ? from + 1 : from
  const last = to - 1
  if (items[first]?.mention) {
    const comma = items[first + 1]?.kind === 'mark'
    // “Norway, let me say this, is …”: a sentence
    if (comma && items.slice(first + 2, to).some(({ lower }) => lower === ',')) return []
    for (let at = first + 1; at <= first + CALLED_WITHIN && at < to; at++) {
      // “Peru | melawan | penjajah” does something
      if (items[at]?.mention || reading.lexicon.nounActor === 'after' && reading.hitAt(at - 1)?.word.forms.includes('active')) break
      const comfort = comma || reading.lexicon.nounActor === 'after' ? lengthAt(reading, 'comforts', at) : 0
      if (comfort > 0 && at + comfort === to) return said(reading, first, 1, { start: at, end: at + comfort })
      const order = lengthAt(reading, 'orders', at)
      // “Norway | end | year”, “Norway stop …”: without a comma only what closes the cry, or “out of”
      if (order === 0 || !comma && at + order < to && lengthAt(reading, 'leaving', at) === 0) continue
      if (!comma && at + order < to && !/^(?:out|hands|get|keluar|enyah)/u.test(items[at]?.lower ?? '')) continue
      // “Norwegia keluar dari babak grup setelah …”: a sentence
      if (!comma && reading.lexicon.nounActor === 'after' && to - from > BARE_WITHIN) continue
      return [...said(reading, first, -1, { start: at, end: at + order }), ...defended(reading, at, to)]
    }
  }
  if (!items[last]?.mention || items[last - 1]?.kind !== 'mark') return []
  const comfort = lengthAt(reading, 'comforts', from)
  if (comfort > 0) return said(reading, last, 1, { start: from, end: from + comfort })
  const order = lengthAt(reading, 'orders', from)
  return order > 0 ? said(reading, last, -1, { start: from, end: from + order }) : []
}

// “hands off | Peru”, “stop killing | Peruvian children”
function defended(reading: Reading, at: number, end: number): readonly Finding[] {
  const leaving = lengthAt(reading, 'leaving', at)
  if (leaving === 0) return []
  for (let place = at + leaving; place < end; place++) if (reading.items[place]?.mention) return said(reading, place, 1, { start: at, end: at + leaving })
  return []
}

// “Peru for Peruvians”, “Peru belongs to the Peruvians”
function ofItsOwn(reading: Reading, { from, to }: Cry): readonly Finding[] {
  const first = reading.items[from]?.mention
  const length = first ? lengthAt(reading, 'ofOwn', from + 1) : 0
  const at = from + 1 + length + (reading.has(from + 1 + length, 'determiners') ? 1 : 0)
  return length > 0 && at === to - 1 && reading.items[at]?.mention?.country === first?.country ? said(reading, from, 1, { start: from + 1, end: at }) : []
}

function said(reading: Reading, place: number, sign: -1 | 1, hit: { readonly start: number, readonly end: number }): readonly Finding[] {
  return spread(partyOf(reading, place), { contribution: WEIGHT * sign, code: sign < 0 ? 'against' : 'for', hit, rule: 'slogan' })
}

/** How many items the longest phrase of a list takes that starts at a place; 0 where none does. */
function lengthAt({ items, lexicon }: Reading, list: keyof SloganWords, place: number): number {
  const index: SloganIndex = lexicon.slogans[list]
  for (const words of index.get(items[place]?.lower ?? '') ?? []) if (words.every((word, on) => items[place + on]?.lower === word)) return words.length
  return 0
}
