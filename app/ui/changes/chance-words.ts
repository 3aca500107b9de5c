/** How a chance is said: as a share from one in ten on, as "once in so many" below, as "less than once in" where it is too small to tell. */
export type ChanceWords =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'onceIn' | 'lessThanOnceIn'; readonly times: number }

const SMALLEST = 10_000

/** Rounded so that it says no more than it knows: 0.2317 is 23 in a hundred, 0.0123 once in 80, 0.00001 less than once in 10,000. */
export function chanceWords(chance: number): ChanceWords {
  if (chance >= 0.1) return { kind: 'share', share: Math.round(chance * 100) / 100 }
  if (chance < 1 / SMALLEST) return { kind: 'lessThanOnceIn', times: SMALLEST }
  const times = 1 / chance
  const step = 10 ** Math.floor(Math.log10(times))
  return { kind: 'onceIn', times: Math.floor(times / step) * step }
}
