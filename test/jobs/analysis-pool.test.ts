import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import type { AnalysedItem } from '../../lib/jobs/analysed-item'
import { openPool, type AnalysisPool } from '../../lib/jobs/analysis-pool'

const pools: AnalysisPool[] = []
const pool = (seconds: number, script?: string): AnalysisPool => {
  const opened = openPool({ threads: 2, seconds, megabytes: 64, ...(script === undefined ? {} : { script }) })
  pools.push(opened)
  return opened
}
afterAll(() => Promise.all(pools.map((each) => each.close())))

const frail = path.join(import.meta.dirname, 'threads', 'frail-thread.ts')
const file = (text: string, items = text.length) => ({ name: 'a.txt', zipped: gzipSync(text), places: Array.from({ length: items }, (_, at) => at) })
/** "ok", or the code of the reason. */
const told = (items: readonly AnalysedItem[]) => items.map((item) => ('failed' in item ? (item.failed[0]?.code ?? 'ok') : 'ok'))

/** Longer than any article takes on a busy machine; what hangs is waited for, so less there. */
const PATIENT = 60
test.each<[string, string, readonly string[], seconds?: number]>([
  ['nothing goes wrong', 'aaa', ['ok', 'ok', 'ok']],
  ['an article makes its thread die', 'ada', ['ok', 'analysis-stopped', 'ok']],
  ['an article throws', 'aata', ['ok', 'ok', 'analysis-stopped', 'ok']],
  ['an article needs more memory than there is', 'ma', ['analysis-stopped', 'ok']],
  ['an article needs more memory outside the heap than there is', 'ba', ['analysis-stopped', 'ok']],
  ['two articles hang', 'hah', ['analysis-too-long', 'ok', 'analysis-too-long'], 5],
  ['a file cannot be read', 'unreadable', Array(10).fill('analysis-stopped')],
])('%s: only that is lost', async (_, text, expected, seconds = PATIENT) => {
  const frailPool = pool(seconds, frail)
  const neighbours = ['aa', 'aa', 'aa'].map((each) => frailPool.analyze(file(each)))
  expect(told(await frailPool.analyze(file(text)))).toEqual(expected)
  for (const neighbour of neighbours) expect(told(await neighbour)).toEqual(['ok', 'ok'])
})

test('files are read and analysed in threads, each with what its places hold', async () => {
  const lines = `${JSON.stringify({ text: '"Kami mengecam sanksi terhadap Kuba," kata Arkady Velikov.' })}\n{broken\n`
  const [first, second, third] = await pool(60).analyze({ name: 'a.jsonl', zipped: gzipSync(lines), places: [0, 1, 2] })
  expect(first).toMatchObject({ place: 0, fileName: 'a.jsonl line 1', supported: true, doc: { language: 'id', quotations: [{ kind: 'direct' }] } })
  expect([second, third]).toEqual([{ place: 1, failed: [expect.objectContaining({ code: 'line-broken' })] }, { place: 2, failed: [{ code: 'articles-missing' }] }])
})
