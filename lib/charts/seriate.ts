import { averageLinkage } from './average-linkage'
import { leafOrder } from './leaf-order'

/** An order of some vectors of equal length in which similar ones stand together: their places in the list. Distance is Euclidean. */
export function seriate(vectors: readonly (readonly number[])[]): readonly number[] {
  const distances = vectors.map((a) => vectors.map((b) => Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)))))
  const tree = averageLinkage(distances)
  return tree === null ? [] : leafOrder(tree, distances)
}
