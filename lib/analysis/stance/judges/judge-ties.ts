import { gather } from '../../gather'
import { listAround } from '../parties/country-list'
import { near } from '../reading/near'
import { saidOf } from '../events/said-of'
import { spread } from '../parties/spread'
import { walk } from '../reading/walk'
import type { Mention } from '../../../document'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Words between a tie and what is said of it, and between a tie and those whom it ties. */
const SAID_BEFORE = 4
const SAID_BEHIND = 11
const TIED_WITHIN = 10
const TIE_WEIGHT = 0.4

/**
 * What one says of the own country's ties counts for the other side: “Norway and Peru enjoy a close relationship”, “friendship with Peru, built
 * on trust”. Only for countries of which nothing else is found.
 */
export function judgeTies(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  const known = new Set(found.map(({ country }) => country))
  return gather(reading.placesOf('tieWords'), (place) => {
    const wanted = wantedTies(reading, place, holder).filter(({ mention }) => !known.has(mention.country))
    if (wanted.length > 0) return wanted
    const said = warmBeside(reading, place)
    if (said === null || soured(reading, place, said)) return []
    const mentions = othersTied(reading, place, holder).filter(({ country }) => !known.has(country))
    return spread({ side: 'countries', mentions, place }, { contribution: TIE_WEIGHT, code: 'bond', hit: { start: Math.min(said, place), end: Math.max(said, place) + 1 }, rule: 'ties' })
  })
}

// “closer ties with Peru are needed”, “no reason for ties with Peru”
function wantedTies(reading: Reading, place: number, holder: Holder): readonly Finding[] {
  const next = [place + 2, place + 3].find((at) => reading.items[at]?.mention)
  if (next === undefined || !reading.has(place + 1, 'withWords') || holder.own.has(reading.items[next]?.mention?.country ?? '')) return []
  const mentions = listAround(reading, next)
  const end = Math.max(...mentions.map((mention) => reading.items.findIndex((item) => item.mention === mention || item.others.includes(mention)))) + 1
  const wanted = saidOf(reading, { start: place, end })
  if (wanted === null) return []
  return spread({ side: 'countries', mentions, place: next }, { contribution: wanted ? TIE_WEIGHT : -TIE_WEIGHT, code: wanted ? 'bond' : 'against', hit: { start: place, end: place + 1 }, rule: 'ties-wanted' })
}

/** Where a word stands that calls the tie close or makes it so. */
function warmBeside(reading: Reading, place: number): number | null {
  const before = walk(reading, place - 1, -1, SAID_BEFORE).find((at) => reading.has(at, 'warmTies'))
  return before ?? walk(reading, place + 1, 1, SAID_BEHIND).find((at) => reading.has(at, 'warmTies')) ?? null
}

// what one hopes for is a demand of nobody; “no closer ties”, “ties are no longer close”, “harmed the close relations”
function soured(reading: Reading, place: number, said: number): boolean {
  if (near(reading, said - 1, -1, 3, 'negators')) return true
  return near(reading, place - 1, -1, SAID_BEFORE + 2, 'negators', 'bans') || reading.hits.some(({ word, start, end }) => word.frame.sign < 0 && word.frame.kind !== 'plain' && word.name !== 'demand' && Math.abs(start - place) <= SAID_BEHIND && end <= place + SAID_BEHIND)
}

/** The other country that is tied, where the holder's own side is one of those tied. */
function othersTied(reading: Reading, place: number, { own }: Holder): readonly Mention[] {
  const beside = [...walk(reading, place, -1, TIED_WITHIN), ...walk(reading, place + 1, 1, TIED_WITHIN)]
  const mentions = beside.flatMap((at) => mentionsAt(reading, at))
  const others = mentions.filter(({ country }) => !own.has(country))
  const owned = others.length < mentions.length || beside.some((at) => reading.has(at, 'firstPerson'))
  const [first] = others
  if (!owned || !first) return []
  // “ties with Peru, Chile and Bolivia”
  const beforeFirst = reading.items.findIndex(({ mention }) => mention === first)
  const list = listAround(reading, beforeFirst).filter(({ country }) => !own.has(country))
  return others.every(({ country }) => list.some((mention) => mention.country === country)) ? list : []
}

function mentionsAt({ items }: Reading, at: number): readonly Mention[] {
  const item = items[at]
  return item?.mention ? [item.mention, ...item.others] : []
}
