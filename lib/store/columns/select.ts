import type { Filter } from '../../document'
import type { Columns } from './columns'
import { columnsNow } from './columns-now'
import { everyTest } from './every-test'
import { foundWords } from './found-words'
import { quotationTest } from './quotation-tests'
import { standingTests, type Each } from './standing-tests'

/** What a filter selects of the archive as it is now. */
export interface Selected {
  readonly columns: Columns
  /** Calls with the place of each quotation that matches, newest first and undated last. */
  readonly quotations: (visit: (place: number) => void) => void
  /** The places of the first quotations that match, from a place on. */
  readonly first: (limit: number, from: number) => readonly number[]
  /** Calls with the place of each stance that matches, and that of its quotation. */
  readonly stances: (visit: (stance: number, place: number) => void) => void
  /** Calls with the code of each known speaker of the quotation at a place. */
  readonly speakersOf: (place: number, visit: (speaker: number) => void) => void
}

/** What matches, a statement once (in `each` of them) or every report. Older versions of an article never match. */
export async function select(filter: Filter, each?: Each): Promise<Selected> {
  const columns = await columnsNow()
  const found = filter.q === undefined ? undefined : await foundWords(columns, filter.q)
  const { size, stancesFrom, speakersFrom, speaker } = columns
  const isAsked = quotationTest(columns, filter, found)
  const standing = standingTests(columns, filter, found, each)
  const matches = everyTest([isAsked, standing.quotation])
  return {
    columns,
    quotations: (visit) => {
      for (let place = 0; place < size; place++) if (matches(place)) visit(place)
    },
    first: (limit, from) => {
      const places: number[] = []
      for (let place = from; place < size && places.length < limit; place++) if (matches(place)) places.push(place)
      return places
    },
    stances: (visit) => {
      for (let place = 0; place < size; place++) {
        if (!isAsked(place)) continue
        for (let stance = stancesFrom[place] ?? 0, end = stancesFrom[place + 1] ?? 0; stance < end; stance++) if (standing.stance(stance, place)) visit(stance, place)
      }
    },
    speakersOf: (place, visit) => {
      for (let at = speakersFrom[place] ?? 0, end = speakersFrom[place + 1] ?? 0; at < end; at++) visit(speaker[at] ?? 0)
    },
  }
}
