import { quantile } from '../statistics'

const PATHS = ['/', '/?country=RU', '/?self=exclude', '/quotations', '/quotations?q=kami', '/countries', '/countries/US', '/speakers', '/matrix', '/changes']

/** Asks a running server for its pages: milliseconds to the first byte and to the whole page. */
export async function benchHttp(address: string, rounds: number): Promise<void> {
  console.log(`\n${address.padEnd(30)}${'first byte p50'.padStart(15)}${'p95'.padStart(8)}${'whole p50'.padStart(11)}${'p95'.padStart(8)}${'size'.padStart(9)}`)
  for (const path of PATHS) {
    const [first, whole]: [number[], number[]] = [[], []]
    let size = 0
    for (let round = 0; round <= rounds; round++) {
      const got = await fetchTimed(new URL(path, address))
      size = got.size
      if (round === 0) continue
      first.push(got.first)
      whole.push(got.whole)
    }
    const ms = (value: number, width: number): string => `${value.toFixed(0)} ms`.padStart(width)
    console.log(`${path.padEnd(30)}${ms(quantile(first, 0.5), 15)}${ms(quantile(first, 0.95), 8)}${ms(quantile(whole, 0.5), 11)}${ms(quantile(whole, 0.95), 8)}${`${(size / 1024).toFixed(0)} kB`.padStart(9)}`)
  }
}

async function fetchTimed(url: URL): Promise<{ readonly first: number; readonly whole: number; readonly size: number }> {
  const started = performance.now()
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}; expected a page`)
  let first: number | null = null
  let size = 0
  for await (const part of response.body ?? []) {
    first ??= performance.now() - started
    size += part.length
  }
  return { first: first ?? 0, whole: performance.now() - started, size }
}
