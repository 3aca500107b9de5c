import { expect, test } from 'vitest'
import { inListOrder, listOrderOf, type ListOrder } from '../../lib/charts'

// F and G took too few stances to come first
const ROWS = [{ name: 'A', mean: 0.2 }, { name: 'B', mean: null, count: 0 }, { name: 'C', mean: -0.4 }, { name: 'D', mean: 0.2 }, { name: 'F', mean: -0.6, count: 4 }, { name: 'G', mean: 0.6, count: 1 }, { name: 'E', mean: null, count: 0 }]

test.each<[sort: string | undefined, order: ListOrder, names: string]>([
  [undefined, 'quoted', 'ABCDFGE'],
  ['by-magic', 'quoted', 'ABCDFGE'],
  ['against', 'against', 'CADFGBE'],
  ['for', 'for', 'ADCGFBE'],
])('sort=%s: %s first', (sort, order, names) => {
  expect(listOrderOf(sort)).toBe(order)
  expect(inListOrder(ROWS.map((row) => ({ count: 5, ...row })), order).map(({ name }) => name).join('')).toBe(names)
})
