import { expect, test } from 'vitest'
import { inverse, nearestShares, square, times, type Square, type Triple } from '../../lib/charts/linear'

test('the inverse undoes the matrix', () => {
  const matrix: Square = [[0.7, 0.2, 0.1], [0.05, 0.9, 0.05], [0.1, 0.6, 0.3]]
  const [a, b, c] = times(inverse(matrix), times(matrix, [1, -2, 3]))
  expect([a, b, c].map((value) => Number(value.toFixed(9)))).toEqual([1, -2, 3])
  expect(() => inverse(square(() => 1 / 3))).toThrow('without an inverse')
})

test.each<[given: Triple, shares: Triple]>([
  [[0.2, 0.3, 0.5], [0.2, 0.3, 0.5]],
  [[1.4, -0.1, -0.3], [1, 0, 0]],
  [[0.7, 0.5, -0.2], [0.6, 0.4, 0]],
])('the shares nearest to %j are %j', (given, shares) => {
  expect(nearestShares(given).map((value) => Number(value.toFixed(9)))).toEqual(shares)
})
