import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { peakOf } from '../../scripts/bench/peak-memory'
import { processStats } from '../../scripts/bench/process-stats'
import { largeZip } from '../setup/large-zip'
import { startProgram } from '../setup/start-program'
import { testPort } from '../setup/test-port'

const accepted = z.object({ upload: z.string(), accepted: z.number() })
const GIGABYTE = 1024 ** 3
/** Just under what an archive may hold. */
const BYTES = Number(process.env.MEMORY_GIGABYTES ?? 2) * GIGABYTE - 1024 ** 2
const FILE_BYTES = 9.5 * 1024 ** 2
const FILES = Math.floor(BYTES / (FILE_BYTES + 1024))
const BOUNDARY = 'a-line-that-is-in-no-file'
/** In megabytes. */
const MOST = 1024

test.skipIf(process.platform !== 'linux')(`${(BYTES / GIGABYTE).toFixed(1)} GB in one archive: neither the web server nor the worker takes a gigabyte of memory`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sikap-memory-'))
  chmodSync(folder, 0o755)
  const program = await startProgram({ SIKAP_DATA: folder, DATABASE_URL: '', PORT: String(await testPort()) })
  try {
    const started = Date.now()
    const answer = accepted.parse(JSON.parse(await send(`${program.url}/api/v1/articles`)))
    expect(answer.accepted).toBe(FILES + 1)
    const seconds = Math.round((Date.now() - started) / 1000)
    const upload = async () => (await fetch(`${program.url}/api/v1/uploads/${answer.upload}?limit=1`)).json()
    while ((await upload()).state === 'running') await wait(1000)
    // texts of that length are no articles
    expect(await upload()).toMatchObject({ added: 1, skipped: Math.floor(FILES / 2), failed: Math.ceil(FILES / 2) })
    const peaks = peaksBelow(program.pid)
    console.log(`${FILES} files, ${(BYTES / GIGABYTE).toFixed(1)} GB, accepted after ${seconds} s; peak memory: web server ${peaks.serve} MB, worker ${peaks.worker} MB`)
    for (const peak of Object.values(peaks)) expect(peak).toBeLessThan(MOST)
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}, 3_600_000)

/** The body of the answer. `fetch` would hold the whole form. */
async function send(address: string): Promise<string> {
  const sending = request(address, { method: 'POST', headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } })
  const answer = once(sending, 'response')
  await pipeline(Readable.from(form()), sending)
  const [response] = await answer
  return text(response)
}

async function* form(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="arsip.zip"\r\n\r\n`)
  yield* largeZip({ files: FILES, fileBytes: FILE_BYTES, last: 'Menteri Raka Wiradana memuji Jepang, kata juru bicaranya.' })
  yield Buffer.from(`\r\n--${BOUNDARY}--\r\n`)
}

/** Peak memory of the programs that a program started, by their names, in megabytes. */
function peaksBelow(pid: number | undefined): Readonly<Record<'serve' | 'worker', number>> {
  const named = (name: string) => processStats().find(({ parent, command }) => parent === pid && command.includes(`run.mjs\0${name}\0`))?.pid ?? 0
  return { serve: peakOf(named('serve')), worker: peakOf(named('worker')) }
}
