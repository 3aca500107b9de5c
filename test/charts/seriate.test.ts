import fc from 'fast-check'
import { expect, test } from 'vitest'
import { averageLinkage, leavesOf, type Tree } from '../../lib/charts/average-linkage'
import { leafOrder } from '../../lib/charts/leaf-order'
import { seriate } from '../../lib/charts/seriate'

const line = (places: readonly number[]) => places.map((a) => places.map((b) => Math.abs(a - b)))

test.each<[why: string, vectors: readonly (readonly number[])[], order: readonly number[]]>([
  ['nothing', [], []],
  ['one', [[1, 2]], [0]],
  ['two stay as they are', [[5], [1]], [0, 1]],
  ['along a line, from the end that comes first', [[0.9], [-0.9], [0.8], [-0.7]], [0, 2, 3, 1]],
  ['two camps stand apart', [[1, -1], [-1, 1], [0.9, -0.8], [-0.8, 0.9]], [0, 2, 3, 1]],
  ['equal ones keep their order', [[0], [0], [0]], [0, 1, 2]],
])('%s', (_, vectors, order) => {
  expect(seriate(vectors)).toEqual(order)
})

test('average linkage joins by the mean distance of all members', () => {
  // 0 and 1 are joined first (1 apart); 5 is on average 4.5 from them and 4 from 9
  expect(averageLinkage(line([0, 1, 5, 9]))).toEqual([[0, 1], [2, 3]])
  expect(averageLinkage([])).toBeNull()
})

/** Every order that turning branches around can give. */
function turned(tree: Tree): readonly (readonly number[])[] {
  if (typeof tree === 'number') return [[tree]]
  return turned(tree[0]).flatMap((left) => turned(tree[1]).flatMap((right) => [[...left, ...right], [...right, ...left]]))
}

test('no other order of the same tree has nearer neighbours', () => {
  const points = fc.array(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })), { minLength: 1, maxLength: 7 })
  fc.assert(fc.property(points, (vectors) => {
    const distances = vectors.map(([x, y]) => vectors.map(([u, v]) => Math.hypot(x - u, y - v)))
    const lengthOf = (order: readonly number[]) => order.slice(1).reduce((sum, place, i) => sum + (distances[order[i] ?? 0]?.[place] ?? 0), 0)
    const tree = averageLinkage(distances)!
    const order = leafOrder(tree, distances)
    expect([...order].sort()).toEqual([...leavesOf(tree)].sort())
    expect(lengthOf(order)).toBeLessThanOrEqual(Math.min(...turned(tree).map(lengthOf)) + 1e-9)
  }))
})

test('thirty rows are ordered at once', () => {
  const vectors = Array.from({ length: 30 }, (_, i) => Array.from({ length: 30 }, (_, j) => Math.sin(i * 7 + j * 3)))
  expect([...seriate(vectors)].sort((a, b) => a - b)).toEqual(vectors.map((_, i) => i))
})
