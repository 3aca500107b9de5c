import type { Mention } from '../../../document'
import type { Reading } from '../reading/read-frames'

/** The list of countries that a mention belongs to: “Rusia, Kuba dan Venezuela”. */
export function listAround(reading: Reading, place: number): readonly Mention[] {
  const mentions: Mention[] = []
  const last = edgeOfList(reading, place, 1)
  for (let at = edgeOfList(reading, place, -1); at <= last; at++) {
    const item = reading.items[at]
    if (item?.mention) mentions.push(item.mention, ...item.others)
  }
  return mentions
}

/** Join two countries: “Jepang-Korea”. */
const pairMarks: ReadonlySet<string> = new Set(['-', '–', '‑'])

/** Place of the last country of a list in one direction. */
function edgeOfList(reading: Reading, place: number, step: -1 | 1): number {
  let edge = place
  let gap = 0
  for (let at = place; gap <= 3 && at >= 0 && at < reading.items.length && reading.clause[at] === reading.clause[place]; at += step) {
    const item = reading.items[at]
    if (item?.mention) {
      edge = at
      gap = 0
    } else if (isBracket(item?.lower)) continue
    else if ((item?.lower === ',' && goesOn(reading, at)) || pairMarks.has(item?.lower ?? '') || reading.has(at, 'joinWords') || (reading.has(at, 'determiners') && !isOwners(reading, at))) gap++
    else break
  }
  return edge
}

// “Amerika Serikat | (AS) | dan Israel”
const isBracket = (lower: string | undefined) => lower === '(' || lower === ')'

// “Norway's | Peru policy” names no list
const isOwners = (reading: Reading, place: number) => /^['’]s?$/u.test(reading.items[place]?.lower ?? '')

// “Norway, Peru and Chile”, but “compared with Norway, | Peru is …”
function goesOn(reading: Reading, comma: number): boolean {
  let mentions = 0
  for (let at = comma + 1; at < reading.items.length; at++) {
    if (reading.has(at, 'joinWords')) return true
    if (reading.items[at]?.mention) mentions++
    // “Norway, Peru, Chile, | they | all cheat”
    else if (reading.has(at, 'manyPersons') && reading.items[at - 1]?.lower === ',') return mentions > 0
    else if (reading.items[at]?.lower !== ',' && !reading.has(at, 'determiners')) break
  }
  return mentions > 1
}

/** Place of the first country of the list that a mention belongs to. */
export function headOfList(reading: Reading, place: number): number {
  let head = place
  for (let at = place - 1; at >= 0 && head - at <= 4 && reading.clause[at] === reading.clause[place]; at--) {
    if (reading.items[at]?.mention) head = at
    else if (!isBracket(reading.items[at]?.lower) && !pairMarks.has(reading.items[at]?.lower ?? '') && !(reading.items[at]?.lower === ',' && goesOn(reading, at)) && !reading.has(at, 'joinWords') && !reading.has(at, 'determiners')) break
  }
  return head
}
