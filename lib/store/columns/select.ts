import type { Filter } from '../../document'
import type { Columns } from './columns'
import { columnsNow } from './columns-now'
import { everyTest, type Test } from './every-test'
import { foundWords } from './found-words'
import { keptWith, keyOf } from './kept-with'
import { quotationTest, type Found } from './quotation-tests'
import { standingTests, type Each } from './standing-tests'

/** What a filter selects of the archive as it is now. */
export interface Selected {
  readonly columns: Columns
  /** How many quotations match. */
  readonly count: () => number
  /** Calls with the place of each quotation that matches, newest first and undated last. */
  readonly quotations: (visit: (place: number) => void) => void
  /** The places of the first quotations that match, from a place on. */
  readonly first: (limit: number, from: number) => readonly number[]
  /** Calls with the place of each stance that matches, and that of its quotation. */
  readonly stances: (visit: (stance: number, place: number) => void) => void
  /** Calls with the code of each known speaker of the quotation at a place. */
  readonly speakersOf: (place: number, visit: (speaker: number) => void) => void
}

/** A page asks for about as many, of the period before too; each takes 4 bytes a quotation and 8 a stance that match. */
const selections = keptWith<Selected>(8)

/** What matches, a statement once (in `each` of them) or every report. Older versions of an article never match. */
export async function select(filter: Filter, each?: Each): Promise<Selected> {
  const columns = await columnsNow()
  const found = filter.q === undefined ? undefined : await foundWords(columns, filter.q)
  return selections(columns, keyOf(filter, each), () => selected(columns, filter, found, each))
}

function selected(columns: Columns, filter: Filter, found: Found, each: Each | undefined): Selected {
  const { speakersFrom, speaker } = columns
  const isAsked = quotationTest(columns, filter, found)
  const standing = standingTests(columns, filter, found, each)
  const places = once(() => matchingPlaces(columns, everyTest([isAsked, standing.quotation])))
  const stances = once(() => matchingStances(columns, isAsked, standing.stance))
  return {
    columns,
    count: () => places().length,
    quotations: (visit) => {
      for (const place of places()) visit(place)
    },
    first: (limit, from) => {
      const all = places()
      const start = firstNotBefore(all, from)
      return [...all.subarray(start, start + limit)]
    },
    stances: (visit) => {
      const [stance, of] = stances()
      for (let at = 0; at < stance.length; at++) visit(stance[at] ?? 0, of[at] ?? 0)
    },
    speakersOf: (place, visit) => {
      for (let at = speakersFrom[place] ?? 0, end = speakersFrom[place + 1] ?? 0; at < end; at++) visit(speaker[at] ?? 0)
    },
  }
}

function matchingPlaces({ size }: Columns, matches: Test): Int32Array {
  const places = new Int32Array(size)
  let count = 0
  for (let place = 0; place < size; place++) if (matches(place)) places[count++] = place
  return places.slice(0, count)
}

/** The places of the stances that match, and those of their quotations. */
function matchingStances({ size, country, stancesFrom }: Columns, isAsked: Test, matches: (stance: number, place: number) => boolean): readonly [Int32Array, Int32Array] {
  const [stances, places] = [new Int32Array(country.length), new Int32Array(country.length)]
  let count = 0
  for (let place = 0; place < size; place++) {
    if (!isAsked(place)) continue
    for (let stance = stancesFrom[place] ?? 0, end = stancesFrom[place + 1] ?? 0; stance < end; stance++) {
      if (!matches(stance, place)) continue
      stances[count] = stance
      places[count++] = place
    }
  }
  return [stances.slice(0, count), places.slice(0, count)]
}

/** Where the numbers from `least` on begin, of numbers in order. */
function firstNotBefore(numbers: Int32Array, least: number): number {
  let [first, end] = [0, numbers.length]
  while (first < end) {
    const middle = (first + end) >> 1
    if ((numbers[middle] ?? 0) < least) first = middle + 1
    else end = middle
  }
  return first
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
