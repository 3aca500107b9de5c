/** The value below which the share `part` of the values lies (nearest rank); NaN for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

/** Milliseconds of processor time that a call takes: what a busy machine does to the clock, it does not do to this. */
function timeCall(call: () => void): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The same for each of `rounds` calls. */
export function timeCalls(rounds: number, call: () => void): readonly number[] {
  return Array.from({ length: rounds }, () => timeCall(call))
}
