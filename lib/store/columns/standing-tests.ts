import { onlyCountry, type Filter } from '../../document'
import type { Columns } from './columns'
import { everyTest, type Test } from './every-test'
import { dayTests, reportTests, type Found } from './quotation-tests'
import { asksJudgement, stanceTest } from './stance-tests'

/** Of what an answer has one line each, so that a statement counts once in each. */
export type Each = 'outlet' | 'kind'

/** Which stances and quotations count, of those that the filter selects otherwise. */
export interface Standing {
  /** Whether a stance of the quotation at a place is selected and counts. */
  readonly stance: (stance: number, place: number) => boolean
  /** Whether a quotation is selected by its stances, or without any where none are asked for, and counts. */
  readonly quotation: Test
}

/**
 * Counting statements: the earliest report among those that the filter selects, whatever the period, stands for its statement and dates
 * it; toward a country, the earliest that has a stance toward it, so that no country is lost which only a fuller report names.
 */
export function standingTests(columns: Columns, filter: Filter, found: Found, each?: Each): Standing {
  const { earlier, nth, stands, country, stancesFrom } = columns
  const statements = filter.counting !== 'reports'
  const reports = reportTests(columns, filter, found)
  const isReport = everyTest(reports)
  const alike = each === undefined ? undefined : columns[each]
  // if the filter does not tell reports of a statement apart, what stands is written down with them
  const tellsApart = each !== undefined || reports.length > 0

  /** Whether some earlier report that the filter selects too passes. */
  const someEarlier = (place: number, test: Test): boolean => {
    for (let at = earlier[place] ?? -1; at >= 0; at = earlier[at] ?? -1) {
      if ((alike === undefined || alike[at] === alike[place]) && isReport(at) && test(at)) return true
    }
    return false
  }
  const isToward = (place: number, code: number | undefined): boolean => {
    for (let at = stancesFrom[place] ?? 0, end = stancesFrom[place + 1] ?? 0; at < end; at++) if (country[at] === code) return true
    return false
  }
  const reportStands: Test = !statements ? () => true : !tellsApart ? (place) => nth[place] === 1 : (place) => nth[place] === 1 || !someEarlier(place, () => true)
  const stanceStands = !statements ? () => true : !tellsApart
    ? (stance: number) => stands[stance] === 1
    : (stance: number, place: number) => stands[stance] === 1 || !someEarlier(place, (report) => isToward(report, country[stance]))

  const asked = stanceTest(columns, filter)
  if (asked === undefined) return { stance: stanceStands, quotation: reportStands }
  const stance = (one: number, place: number): boolean => asked(one) && stanceStands(one, place)
  const judged = asksJudgement(columns, filter)
  const holds: Test = (place) => {
    const [first = 0, end = 0] = [stancesFrom[place], stancesFrom[place + 1]]
    // leaving out the own country alone leaves out what names no other; quotations that name no country at all stay
    if (first === end) return !judged && reportStands(place)
    for (let at = first; at < end; at++) if (stance(at, place)) return true
    return false
  }
  if (!statements || onlyCountry(filter) !== undefined) return { stance, quotation: holds }
  // where several countries are asked for, several reports may stand, each toward another; of these the earliest counts
  const inPeriod = everyTest([...dayTests(columns, filter), holds])
  return { stance, quotation: (place) => holds(place) && (nth[place] === 1 || !someEarlier(place, inPeriod)) }
}
