/** The value below which the share `part` of the values lies (nearest rank); NaN for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

/** Milliseconds that each of `rounds` calls takes. */
export function timeCalls(rounds: number, call: () => void): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const started = performance.now()
    call()
    return performance.now() - started
  })
}
