/** Counts of one annotated text by name, or their sums over several texts. Every figure is made of such sums alone. */
export type Tally = Readonly<Record<string, number>>

/** 0 for what was not counted. */
export function counted(tally: Tally, name: string): number {
  return tally[name] ?? 0
}

/** Counts name by name added up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sums = new Map<string, number>()
  for (const tally of tallies) for (const [name, count] of Object.entries(tally)) sums.set(name, (sums.get(name) ?? 0) + count)
  return Object.fromEntries(sums)
}
