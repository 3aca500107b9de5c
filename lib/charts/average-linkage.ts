/** A tree of what is near each other: a single thing by its place in the list, or two branches. */
export type Tree = number | readonly [left: Tree, right: Tree]

interface Cluster {
  readonly tree: Tree
  readonly members: readonly number[]
}

/**
 * Hierarchical clustering by average linkage (Sokal & Michener 1958): the two clusters whose members are on average nearest are joined,
 * until one is left. `distances`: a symmetric matrix. Of equally near pairs the first in the list is joined. null for nothing.
 */
export function averageLinkage(distances: readonly (readonly number[])[]): Tree | null {
  let clusters: readonly Cluster[] = distances.map((_, i) => ({ tree: i, members: [i] }))
  while (clusters.length > 1) clusters = joinNearest(clusters, distances)
  return clusters[0]?.tree ?? null
}

/** The things of a tree, from left to right. */
export function leavesOf(tree: Tree): readonly number[] {
  return typeof tree === 'number' ? [tree] : [...leavesOf(tree[0]), ...leavesOf(tree[1])]
}

function joinNearest(clusters: readonly Cluster[], distances: readonly (readonly number[])[]): readonly Cluster[] {
  const pairs = clusters.flatMap((a, i) => clusters.slice(i + 1).map((b) => ({ a, b, apart: averageDistance(a, b, distances) })))
  const nearest = pairs.reduce((least, pair) => (pair.apart < least.apart ? pair : least))
  const joined: Cluster = { tree: [nearest.a.tree, nearest.b.tree], members: [...nearest.a.members, ...nearest.b.members] }
  return clusters.flatMap((cluster) => (cluster === nearest.b ? [] : [cluster === nearest.a ? joined : cluster]))
}

function averageDistance(a: Cluster, b: Cluster, distances: readonly (readonly number[])[]): number {
  const all = a.members.flatMap((i) => b.members.map((j) => distances[i]?.[j] ?? 0))
  return all.reduce((sum, distance) => sum + distance, 0) / all.length
}
