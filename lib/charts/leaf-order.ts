import { leavesOf, type Tree } from './average-linkage'

/** The best order of a subtree for each pair of ends: what lies between its neighbours, summed, and the order itself. */
type Orders = ReadonlyMap<string, Order>
interface Order {
  readonly length: number
  readonly leaves: readonly number[]
}

/**
 * The order of a tree's leaves in which neighbours are nearest each other: of all orders that turning branches around can give, the one
 * with the least sum of distances between neighbours (optimal leaf ordering: Bar-Joseph, Gifford & Jaakkola 2001). It starts with
 * whichever end stands earlier in the list, so that one picture has one direction.
 */
export function leafOrder(tree: Tree, distances: readonly (readonly number[])[]): readonly number[] {
  const best = [...ordersOf(tree, distances).values()].reduce((least, order) => (order.length < least.length ? order : least))
  const [first = 0, last = 0] = [best.leaves.at(0), best.leaves.at(-1)]
  return first <= last ? best.leaves : [...best.leaves].reverse()
}

function ordersOf(tree: Tree, distances: readonly (readonly number[])[]): Orders {
  if (typeof tree === 'number') return new Map([[endsKey(tree, tree), { length: 0, leaves: [tree] }]])
  const [left, right] = [ordersOf(tree[0], distances), ordersOf(tree[1], distances)]
  const [leftLeaves, rightLeaves] = [leavesOf(tree[0]), leavesOf(tree[1])]
  const orders = new Map<string, Order>()
  for (const [from, to, fromLeaves, toLeaves] of [[left, right, leftLeaves, rightLeaves], [right, left, rightLeaves, leftLeaves]] as const) {
    for (const start of fromLeaves) {
      for (const end of toLeaves) orders.set(endsKey(start, end), shortest(start, end, { from, to, fromLeaves, toLeaves, distances }))
    }
  }
  return orders
}

interface Sides {
  readonly from: Orders
  readonly to: Orders
  readonly fromLeaves: readonly number[]
  readonly toLeaves: readonly number[]
  readonly distances: readonly (readonly number[])[]
}

/** The shortest way that starts at one end, crosses once from one side to the other, and ends at the other end. */
function shortest(start: number, end: number, { from, to, fromLeaves, toLeaves, distances }: Sides): Order {
  let best: Order | null = null
  for (const last of fromLeaves) {
    const before = from.get(endsKey(start, last))
    if (before === undefined) continue
    for (const first of toLeaves) {
      const after = to.get(endsKey(first, end))
      if (after === undefined) continue
      const length = before.length + (distances[last]?.[first] ?? 0) + after.length
      if (best === null || length < best.length) best = { length, leaves: [...before.leaves, ...after.leaves] }
    }
  }
  return best ?? { length: Infinity, leaves: [] }
}

function endsKey(start: number, end: number): string {
  return `${start} ${end}`
}
