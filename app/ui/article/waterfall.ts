/** One bar of a ledger: where the sum stood before and after, as shares [0, 1] of the width. */
export interface WaterfallBar {
  readonly left: number
  readonly width: number
}
export interface Waterfall {
  readonly zero: number
  readonly bars: readonly WaterfallBar[]
  /** From zero to where the sum ends. */
  readonly sum: WaterfallBar
}

/** Bars that add up: each begins where the one before ended. Zero is always in view. */
export function waterfall(contributions: readonly number[]): Waterfall {
  const sums = contributions.reduce<readonly number[]>((sums, contribution) => [...sums, (sums.at(-1) ?? 0) + contribution], [0])
  const low = Math.min(...sums)
  const range = Math.max(...sums) - low || 1
  const bar = (from: number, to: number) => ({ left: (Math.min(from, to) - low) / range, width: Math.abs(to - from) / range })
  return { zero: (0 - low) / range, bars: contributions.map((_, i) => bar(sums[i] ?? 0, sums[i + 1] ?? 0)), sum: bar(0, sums.at(-1) ?? 0) }
}
