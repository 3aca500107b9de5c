/** So many lines are told apart in one chart: each has a colour, a dash and a shape. */
export const LOOKS = 5

/** The keys of the lines that are drawn, each at the place of its look; null: a look that no line has. A line keeps its look while others come and go. */
export type LinesOn = readonly (string | null)[]

/** The first lines, up to five. */
export function firstOn(keys: readonly string[]): LinesOn {
  return Array.from({ length: LOOKS }, (_, look) => keys[look] ?? null)
}

/** Takes a line away, or gives it the first look that is free; the same lines where none is. */
export function toggled(on: LinesOn, key: string): LinesOn {
  if (on.includes(key)) return on.map((each) => (each === key ? null : each))
  const free = on.indexOf(null)
  return free === -1 ? on : on.map((each, look) => (look === free ? key : each))
}
