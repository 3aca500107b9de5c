import { expect, it } from 'vitest'
import { paceOf, type Seen } from '../../../app/ui/upload/pace-of'

it.each<[readonly Seen[], number, ReturnType<typeof paceOf>]>([
  [[], 10, null],
  [[{ at: 0, done: 5 }], 10, null],
  [[{ at: 0, done: 5 }, { at: 500, done: 9 }], 10, null],
  [[{ at: 0, done: 5 }, { at: 9000, done: 5 }], 10, null],
  [[{ at: 0, done: 0 }, { at: 2000, done: 10 }], 12, { aSecond: 5, left: 3, unit: 'seconds' }],
  [[{ at: 1000, done: 10 }, { at: 2000, done: 12 }, { at: 3000, done: 30 }], 1000, { aSecond: 10, left: 2, unit: 'minutes' }],
])('%j with %i left', (seen, left, expected) => {
  expect(paceOf(seen, left)).toEqual(expected)
})
