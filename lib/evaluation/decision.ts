import { addTallies, counted, type Tally } from './tally'
import type { Side } from './gold'

/** What was annotated for a country in a quotation; "none": no such country. */
export type Wanted = Side | 'none'
/** What was answered; "unsure": an abstention; "none": the quotation or the country was not found. */
export type Given = Side | 'unsure' | 'none'

export interface Decision {
  readonly wanted: Wanted
  readonly given: Given
}

export const SIDES: readonly Side[] = [-1, 0, 1]
export const WANTED: readonly Wanted[] = [...SIDES, 'none']
export const GIVEN: readonly Given[] = [...SIDES, 'unsure', 'none']

/** How often each was answered for each. */
export function tallyDecisions(decisions: readonly Decision[]): Tally {
  return addTallies(decisions.map(({ wanted, given }) => ({ [key(wanted, given)]: 1 })))
}

/** The number of times that `given` was answered where `wanted` was annotated. */
export function decided(tally: Tally, wanted: Wanted, given: Given): number {
  return counted(tally, key(wanted, given))
}

function key(wanted: Wanted, given: Given): string {
  return `side ${wanted} answered ${given}`
}
