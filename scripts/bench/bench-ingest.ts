import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { startWorker } from '../../lib/jobs'
import { closeDatabase } from '../../lib/store'
import { supervise } from '../start/supervise'
import { analysisAlone } from './analysis-alone'
import { copyRows } from './copy-rows'
import { madeArticles, type MadeFile } from './made-articles'
import { peakMemory } from './peak-memory'
import { processorTime } from './processor-time'
import { stepTimes } from './step-times'

interface Options {
  readonly count: number
  /** Of the empty database, and where it keeps its files. */
  readonly url: string
  readonly cluster: string
  /** Where the web server may listen. */
  readonly port: number
}

const accepted = z.object({ upload: z.string(), accepted: z.number() })
const upload = z.object({ state: z.string(), added: z.number(), nearDuplicate: z.number(), newVersion: z.number(), pending: z.number() })
const trend = z.object({ series: z.array(z.object({ total: z.object({ count: z.number() }) })) })

/** Takes in made articles through the web server and prints how fast that was, where the time went, and what the bare rows cost. */
export async function benchIngest({ count, url, cluster, port }: Options): Promise<void> {
  const files = madeArticles(count, 1)
  const server = supervise('serve', [], { DATABASE_URL: url, PORT: String(port), NODE_ENV: 'production' })
  await server.ready
  const worker = await startWorker()
  const api = `http://127.0.0.1:${port}/api/v1`
  const postmaster = Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  let seconds = { accepted: 0, charted: 0 }
  const before = processorTime(postmaster)
  const steps = await stepTimes(async () => {
    seconds = await takeIn(api, files)
  })
  const after = processorTime(postmaster)
  const memory = peakMemory()
  await worker.stop()
  await server.stop()
  const copied = await copyRows(url)
  await closeDatabase()
  const each = (milliseconds: number): string => `${(milliseconds / count).toFixed(2)} ms an article`
  console.log(`\n${count} articles of about 2,000 characters, ${files.reduce((sum, { text }) => sum + text.length, 0).toLocaleString('en')} characters, from upload to chart:`)
  console.table({
    'accepted (202) after': `${seconds.accepted.toFixed(1)} s`,
    'in the charts after': `${seconds.charted.toFixed(1)} s`,
    'articles a second': (count / seconds.charted).toFixed(0),
    'bare COPY of the same rows': `${copied.seconds.toFixed(2)} s for ${copied.rows.toLocaleString('en')} rows, ${(copied.bytes / 2 ** 20).toFixed(0)} MB with indexes (${(count / copied.seconds).toFixed(0)} articles a second)`,
    'the upload took': `${(seconds.charted / copied.seconds).toFixed(1)} times the COPY`,
  })
  if (before !== null && after !== null) {
    const used = { web: after.web - before.web, worker: after.worker - before.worker, database: after.database - before.database }
    const sum = used.web + used.worker + used.database
    console.log('Processor time, which a busy machine does not change:')
    console.table({ ...Object.fromEntries(Object.entries(used).map(([name, time]) => [name, each(time * 1000)])), all: `${each(sum * 1000)}: at most ${((2 * count) / sum).toFixed(0)} articles a second on two processors` })
  }
  if (memory !== null) console.log(`Peak memory: web server ${memory.web} MB, worker ${memory.worker} MB (the articles made and sent among them)`)
  const whole = [...steps.values()].reduce((sum, time) => sum + time, 0)
  console.log('Time of the worker by step (steps of several threads overlap):')
  console.table(Object.fromEntries([...steps].map(([step, time]) => [step, { share: `${Math.round((time / whole) * 100)} %`, time: each(time) }])))
  await benchAnalysis(files)
}

/** Prints how many more articles two threads analyse than one, with nothing stored. */
export async function benchAnalysis(files: readonly MadeFile[]): Promise<void> {
  const { one, two, calm, turns } = await analysisAlone(files)
  const when = calm === 0 ? `over ${turns} turns, in each of which the machine did something else as well` : `over ${calm} turns of ${turns}, in which nothing else ran`
  console.log(`Analysis alone: two workers against one: ${(two / one).toFixed(2)} times as many articles a second (${two.toFixed(0)} and ${one.toFixed(0)}), ${when}`)
}

/** Seconds until everything was accepted, and until the trend showed it. */
async function takeIn(api: string, files: readonly MadeFile[]): Promise<{ readonly accepted: number; readonly charted: number }> {
  const form = new FormData()
  for (const { name, text } of files) form.append('files', new Blob([text]), name)
  const started = performance.now()
  const answer = accepted.parse(await ask(`${api}/articles`, { method: 'POST', body: form }))
  const acceptedAfter = (performance.now() - started) / 1000
  let state = upload.parse(await ask(`${api}/uploads/${answer.upload}?limit=1`))
  while (state.state === 'running') {
    await wait(200)
    state = upload.parse(await ask(`${api}/uploads/${answer.upload}?limit=1`))
  }
  const charts = trend.parse(await ask(`${api}/trend?unit=month`))
  const chartedAfter = (performance.now() - started) / 1000
  // of thousands made by chance a few come out alike, or under one title
  const stored = state.added + state.nearDuplicate + state.newVersion
  if (stored !== files.length || charts.series.length === 0) throw new Error(`Expected ${files.length} articles stored and charted, got ${stored} in ${charts.series.length} series`)
  return { accepted: acceptedAfter, charted: chartedAfter }
}

async function ask(address: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`)
  return response.json()
}
