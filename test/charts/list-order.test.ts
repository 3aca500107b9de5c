import { expect, test } from 'vitest'
import { inListOrder, listOrderOf, type ListOrder } from '../../lib/charts'

const ROWS = [{ name: 'A', mean: 0.2 }, { name: 'B', mean: null }, { name: 'C', mean: -0.4 }, { name: 'D', mean: 0.2 }, { name: 'E', mean: null }]

test.each<[sort: string | undefined, order: ListOrder, names: string]>([
  [undefined, 'quoted', 'ABCDE'],
  ['by-magic', 'quoted', 'ABCDE'],
  ['against', 'against', 'CADBE'],
  ['for', 'for', 'ADCBE'],
])('sort=%s: %s first', (sort, order, names) => {
  expect(listOrderOf(sort)).toBe(order)
  expect(inListOrder(ROWS, order).map(({ name }) => name).join('')).toBe(names)
})
