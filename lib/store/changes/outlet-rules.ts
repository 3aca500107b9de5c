import type { AliasOutlets, Numbered } from '../../document'

/** What the active changes make of the names of outlets, oldest first. */
export interface OutletRules {
  /** The outlet that a name stands for; itself where for no other. */
  readonly outletOf: (name: string) => string
  /** Every name that stands for another outlet. */
  readonly aliases: readonly string[]
  /** Whether some names stand for each other in a circle. */
  readonly circular: boolean
}

/** A name follows its latest alias, and the outlet that this one is an alias of: detikNews → detikcom → detik. */
export function outletRules(changes: readonly Numbered<AliasOutlets>[]): OutletRules {
  const standsFor = new Map<string, string>()
  for (const { after } of changes) {
    for (const name of after.names) {
      if (after.outlet === null) standsFor.delete(name)
      else standsFor.set(name, after.outlet)
    }
  }
  const walk = (name: string): readonly string[] => {
    const way = [name]
    for (let next = standsFor.get(name); next !== undefined && !way.includes(next); next = standsFor.get(next)) way.push(next)
    return way
  }
  const aliases = [...standsFor.keys()]
  return {
    outletOf: (name) => walk(name).at(-1) ?? name,
    aliases,
    circular: aliases.some((name) => standsFor.has(walk(name).at(-1) ?? name)),
  }
}
