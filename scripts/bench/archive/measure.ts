import { quantile } from '../statistics'

export interface Measured {
  readonly name: string
  readonly p50: number
  readonly p95: number
  /** p50 of the plain count in the same minutes. */
  readonly baseline: number
}

/** Asks `rounds` times after one round to warm up, a baseline in between; milliseconds. */
export async function measure(name: string, ask: () => Promise<unknown>, baseline: () => Promise<unknown>, rounds: number): Promise<Measured> {
  await ask()
  const [times, base]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    times.push(await timed(ask))
    if (round % 5 === 0) base.push(await timed(baseline))
  }
  return { name, p50: quantile(times, 0.5), p95: quantile(times, 0.95), baseline: quantile(base, 0.5) }
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await ask()
  return performance.now() - started
}

/** "overview: country   31 ms   48 ms   1.9×": the ratio is that of the medians. */
export function line({ name, p50, p95, baseline }: Measured): string {
  const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(9)
  return `${name.padEnd(44)}${ms(p50)}${ms(p95)}${`${(p50 / baseline).toFixed(1)}×`.padStart(8)}`
}
