/** How often each number is counted. */
export function countBy(run: (count: (key: number) => void) => void): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  run((key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  return counts
}
