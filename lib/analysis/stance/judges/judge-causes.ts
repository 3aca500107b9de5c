import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { near } from '../reading/near'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const WEIGHT = 0.5

/** Words between a loss or gain and “because of”. */
const CAUSED_WITHIN = 12

const stops = /^[.;:?!]$/

/** A loss or a gain that is put down to a country: “we have lost a million jobs because of Norway”, “my son is alive thanks to Peru”. */
export function judgeCauses(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  return gather(reading.items, (_, place) => {
    if (place >= holder.cueItems && reading.has(place, 'makingWords')) return madeOf(reading, place, found, holder)
    const harmed = place < holder.cueItems ? null : harmedBy(reading, place, found, holder)
    if (harmed) return harmed
    if (place < holder.cueItems || !reading.has(place, 'owedToWords')) return []
    const named = [place + 1, place + 2, place + 3].find((at) => reading.items[at]?.mention)
    const country = named === undefined ? undefined : reading.items[named]?.mention?.country
    if (named === undefined || holder.own.has(country ?? '') || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW)) return []
    // “because of Norway's weather”, “thanks to Norwegian engineers”
    const next = reading.items[named + 1]
    // “gagal karena Norwegia | menolak | mengalah”
    const refused = reading.lexicon.nounActor === 'after' && reading.has(named + 1, 'omitWords')
    if (!refused && next?.kind === 'word' && reading.clause[named + 1] === reading.clause[named] && !reading.has(named + 1, 'joinWords')) return []
    const sign = refused ? -1 : cameOfIt(reading, place, named)
    return sign === 0 ? [] : spread(partyOf(reading, named), { contribution: WEIGHT * sign, code: sign < 0 ? 'against' : 'for', hit: { start: place, end: named }, rule: 'cause' })
  })
}

/** Words between what has come to harm and by whom. */
const HARMED_WITHIN = 9

// “kami | dirugikan oleh | tarif Norwegia”, “our port was | crippled | because of Norwegian tariffs”
function harmedBy(reading: Reading, cause: number, found: readonly Finding[], { own }: Holder): readonly Finding[] | null {
  if (!reading.has(cause, 'causeWords')) return null
  const named = [1, 2, 3, 4].map((on) => cause + on).find((at) => reading.items[at]?.mention)
  const country = named === undefined ? undefined : reading.items[named]?.mention?.country
  if (named === undefined || country === undefined || own.has(country) || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW)) return null
  // “rusak akibat gempa | di | Norwegia”
  for (let place = cause + 1; place < named; place++) if (reading.has(place, 'placeWords') && !reading.has(place, 'byWords')) return null
  let harm = false
  for (let place = cause - 1; place >= Math.max(0, cause - HARMED_WITHIN) && !stops.test(reading.items[place]?.lower ?? ''); place--) {
    harm ||= reading.has(place, 'harmedWords')
    const ours = reading.has(place, 'firstPerson') || own.has(reading.items[place]?.mention?.country ?? '')
    if (harm && ours) return spread(partyOf(reading, named), { contribution: -WEIGHT, code: 'against', hit: { start: cause, end: named }, rule: 'cause' })
  }
  return null
}

/** Whether a loss or a gain is put down to a country: -1, 1; 0: neither is named. */
export function cameOfIt(reading: Reading, cause: number, named: number): -1 | 0 | 1 {
  return cameOf(reading, cause) || cameTo(reading, cause, named)
}

function cameOf(reading: Reading, cause: number): -1 | 0 | 1 {
  for (let place = cause - 1; place >= Math.max(0, cause - CAUSED_WITHIN) && !stops.test(reading.items[place]?.lower ?? ''); place--) {
    if (reading.has(place, 'lossWords') || reading.hitAt(place)?.word.frame.kind === 'plight') return -1
    if (reading.has(place, 'gainWords')) return 1
  }
  return 0
}

// “| gara-gara Norwegia, | rakyat kami kelaparan”: what came of it is told behind
function cameTo(reading: Reading, cause: number, named: number): -1 | 0 | 1 {
  const opens = cause === 0 || reading.items[cause - 1]?.kind === 'mark' || reading.has(cause - 1, 'clauseWords')
  if (!opens || reading.items[named + 1]?.lower !== ',') return 0
  for (let place = named + 2; place <= named + CAUSED_WITHIN && !stops.test(reading.items[place]?.lower ?? ''); place++) {
    if (reading.has(place, 'lossWords') || reading.hitAt(place)?.word.frame.kind === 'plight') return -1
    if (reading.has(place, 'gainWords')) return 1
  }
  return 0
}

/** Words between “made us” and what it made of us. */
const MADE_WITHIN = 6

// “Norwegia | membuat | kami kehilangan segalanya”, “bantuan Norwegia | membuat | kami bisa bertahan”
function madeOf(reading: Reading, making: number, found: readonly Finding[], { own, reported }: Holder): readonly Finding[] {
  const country = reading.items[making - 1]?.mention?.country
  if (reading.lexicon.nounActor === 'before' || country === undefined || own.has(country) || !near(reading, making + 1, 1, 2, ...(reported ? (['firstPerson', 'thirdPerson'] as const) : (['firstPerson'] as const)))) return []
  if (found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW)) return []
  for (let place = making + 1; place <= making + MADE_WITHIN && !stops.test(reading.items[place]?.lower ?? ''); place++) {
    const lost = reading.has(place, 'lossWords') || reading.hitAt(place)?.word.frame.kind === 'plight'
    if (lost || reading.has(place, 'gainWords')) return spread(partyOf(reading, making - 1), { contribution: lost ? -WEIGHT : WEIGHT, code: lost ? 'against' : 'for', hit: { start: making, end: making + 1 }, rule: 'cause' })
  }
  return []
}
