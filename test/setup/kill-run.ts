import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort, startPostgres } from '../../lib/postgres'
import { GROUP_STORED } from '../../lib/store/statements/group-stored'
import { seededRandom } from '../../scripts/bench/seeded-random'
import { startProgram, type Program } from './start-program'
import { testPort } from './test-port'
import { chartSums, differing, rowSums } from './wrong-sums'

interface Options {
  /** Sent one after the other, each until it is accepted, as a person would. */
  readonly uploads: readonly (readonly { readonly name: string; readonly text: string }[])[]
  readonly kills: number
  readonly seed: number
}

const VICTIMS = ['web', 'worker', 'database'] as const
type Victim = (typeof VICTIMS)[number]

export interface Survived {
  readonly killed: Readonly<Record<Victim, number>>
  /** Uploads that were answered with a 202, as the interface shows them in the end. */
  readonly accepted: readonly Readonly<Record<string, unknown>>[]
  /** Uploads that broke off after something of them was kept. */
  readonly interrupted: number
  /** Of all uploads together. */
  readonly added: number
  readonly articles: number
  readonly texts: number
  /** That count. */
  readonly quotations: number
  /** Articles whose text holds that of further pages. */
  readonly joined: number
  /** Numbers of the charts, as the program that survived counts them, that are not what the stances sum to. */
  readonly wrongSums: number
  /** Jobs of articles left in the queue. */
  readonly jobs: number
}

/** Runs the whole program on a folder of its own, sends uploads and kills processes of it, without warning and in the order of the seed, until all is accepted and read; what is stored then. */
export async function killRun({ uploads, kills, seed }: Options): Promise<Survived> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sikap-kill-'))
  chmodSync(folder, 0o755)
  const port = await testPort()
  const env = { SIKAP_DATA: folder, DATABASE_URL: '', PORT: String(port) }
  const api = `http://127.0.0.1:${port}/api/v1`
  const random = seededRandom(seed)
  const killed = { web: 0, worker: 0, database: 0 }
  const keeper = keepUp(env)
  try {
    let sent = false
    const sending = sendAll(api, uploads)
    void sending.then(() => (sent = true))
    for (let kill = 0; kill < kills; kill++) {
      // while there is work at hand
      await until(async () => Number((await ask(`${api}/health`)).pending) > 0 || sent)
      await wait(300 + random() * 2500)
      // each kind before any kind again
      const victim = VICTIMS[(Math.floor(random() * 3) * (kill < 3 ? 0 : 1) + kill) % 3] ?? 'web'
      if (strike(victim, keeper.program(), folder)) killed[victim]++
      else kill--
    }
    const accepted = await sending
    await until(async () => (await Promise.all(accepted.map((upload) => ask(`${api}/uploads/${upload}?limit=1`)))).every(({ state }) => state !== 'running'))
    // the last one killed may still be on its way back
    const ends = await answered(() => Promise.all(accepted.map((upload) => ask(`${api}/uploads/${upload}?limit=1`))))
    const sums = await answered(() => chartSums(api))
    await keeper.stop()
    return { killed, accepted: ends, ...(await stored(folder, accepted, sums)) }
  } finally {
    await keeper.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts the program again whenever it has ended. */
function keepUp(env: Readonly<Record<string, string>>): { readonly program: () => Program | undefined; readonly stop: () => Promise<void> } {
  let stopped = false
  let program: Program | undefined
  const running = (async () => {
    while (!stopped) {
      // what the killed one held may take a moment to go
      program = await startProgram(env).catch(() => undefined)
      await (program?.ended ?? wait(500))
    }
  })()
  return {
    program: () => program,
    stop: async () => {
      stopped = true
      await program?.stop()
      await running
    },
  }
}

/** Kills a process of the program as nothing else kills; false where it is not there just now. */
function strike(victim: Victim, program: Program | undefined, folder: string): boolean {
  const pid = victim === 'database' ? postmaster(folder) : childOf(program?.pid, victim === 'web' ? 'run.mjs serve' : 'run.mjs worker')
  if (pid === undefined) return false
  try {
    process.kill(pid, 'SIGKILL')
    return true
  } catch {
    return false
  }
}

function postmaster(folder: string): number | undefined {
  try {
    return Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}

function childOf(parent: number | undefined, program: string): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const found = lines.map((line) => line.trim().split(/\s+/)).find(([, ppid, ...command]) => Number(ppid) === parent && command.join(' ').includes(program))
  return found === undefined ? undefined : Number(found[0])
}

/** The ids of the uploads, each sent until it is accepted. */
async function sendAll(api: string, uploads: Options['uploads']): Promise<readonly string[]> {
  const ids: string[] = []
  for (const files of uploads) {
    await until(async () => {
      const form = new FormData()
      for (const { name, text } of files) form.append('files', new Blob([text]), name)
      const { upload, accepted } = await ask(`${api}/articles`, { method: 'POST', body: form })
      if (typeof upload !== 'string' || accepted !== files.length) return false
      ids.push(upload)
      return true
    })
  }
  return ids
}

/** Asks until it is so; what cannot be asked is not so. */
async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so().catch(() => false))) await wait(200)
}

/** What was asked for, asked anew until it can be answered. */
async function answered<T>(asked: () => Promise<T>): Promise<T> {
  let answer: { readonly value: T } | undefined
  await until(async () => {
    answer = { value: await asked() }
    return true
  })
  if (answer === undefined) throw new Error('Nothing answered')
  return answer.value
}

async function ask(address: string, init: RequestInit = {}): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}

async function stored(folder: string, accepted: readonly string[], sums: readonly string[]): Promise<Omit<Survived, 'killed' | 'accepted'>> {
  const database = await startPostgres({ dataDir: folder, port: await freePort() })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const one = async (sql: string, values: readonly unknown[] = []): Promise<number> => Number((await client.query<{ n: number }>(sql, [...values])).rows[0]?.n)
  try {
    return {
      interrupted: await one('select count(*) as n from upload where id <> all($1::bigint[])', [accepted]),
      added: await one(`select count(*) as n from item where outcome = 'added'`),
      articles: await one('select count(*) as n from article'),
      texts: await one('select count(distinct text_hash) as n from article'),
      quotations: await one('select count(*) as n from quotation where current'),
      joined: await one('select count(*) as n from article where own_length is not null'),
      wrongSums: differing(sums, await rowSums(client)),
      // a worker that is just coming back asks for grouping anew, which the next one does
      jobs: await one('select count(*) as n from graphile_worker.jobs where task_identifier <> $1', [GROUP_STORED]),
    }
  } finally {
    await client.end()
    await database.leave()
  }
}
