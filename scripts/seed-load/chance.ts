/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface Chance {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number in [0, below). */
  readonly below: (below: number) => number
  /** True in `share` of the calls. */
  readonly happens: (share: number) => boolean
  /** @throws where there is nothing to pick. */
  readonly pick: <Value>(values: readonly Value[]) => Value
}

/** A generator of its own for each seed: mulberry32 (Tommy Ettinger). */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('There is nothing to pick from')
      return value
    },
  }
}

/** Picks a few values often and most of them seldom, as people and countries are quoted: the weight of place n is 1 / (n + `flat`). */
export function falling<Value>(values: readonly Value[], flat: number): (from: Chance) => Value {
  const bounds: number[] = []
  for (const [place] of values.entries()) bounds.push((bounds.at(-1) ?? 0) + 1 / (place + flat))
  return (from) => {
    const at = from.next() * (bounds.at(-1) ?? 0)
    const value = values[firstAbove(bounds, at)]
    if (value === undefined) throw new Error('There is nothing to pick from')
    return value
  }
}

function firstAbove(bounds: readonly number[], at: number): number {
  let [low, high] = [0, bounds.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bounds[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}
