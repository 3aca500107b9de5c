import { setTimeout as wait } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import { acceptUpload } from '../../lib/add-articles'
import { inputReasonText, type SaidOfUpload } from '../../lib/document'
import { startWorker } from '../../lib/jobs'
import { closeDatabase, getUpload, type IncomingFile, type StoredUpload, type Upload } from '../../lib/store'
import { untilStopped } from './until-stopped'

/**
 * Adds the files with what was said about them all, shows progress and a summary; whether one failed. Works beside a running worker and without one.
 * `signal` stops it: what has come in stays and waits to be read, what has not is left out.
 */
export async function runIngest(files: AsyncIterable<IncomingFile>, said: SaidOfUpload = {}, signal: AbortSignal = new AbortController().signal): Promise<boolean> {
  try {
    const stored = await addFiles(files, said, signal)
    if (signal.aborted) {
      console.error(stoppedText(stored === null ? null : await readUpload(stored.upload)))
      return true
    }
    if (stored === null) {
      console.error('There are no files in what was named.')
      return true
    }
    const upload = await readUpload(stored.upload)
    console.log(summary(upload))
    await printFailures(stored.upload)
    return upload.failed > 0
  } finally {
    await closeDatabase()
  }
}

/** Resolves when everything is read, here or by a worker; it is read while it still comes in. */
async function addFiles(files: AsyncIterable<IncomingFile>, said: SaidOfUpload, signal: AbortSignal): Promise<StoredUpload | null> {
  const worker = await startWorker()
  const bar = new SingleBar({ format: '{bar} {value} of {total} articles, {rate} a second{left}', hideCursor: true })
  const started = performance.now()
  let known: StoredUpload | undefined
  const show = async (): Promise<boolean> => {
    if (known === undefined) return false
    const { accepted, pending, receiving, state } = await readUpload(known.upload)
    const rate = ((accepted - pending) / (performance.now() - started)) * 1000
    bar.setTotal(accepted)
    bar.update(accepted - pending, { rate: rate.toPrecision(2), left: receiving ? ', more coming in' : timeLeft(pending, rate) })
    return state !== 'running'
  }
  bar.start(0, 0, { rate: 0, left: '' })
  const timer = setInterval(() => void show().catch(() => undefined), 250)
  try {
    const stored = await acceptUpload(untilStopped(files, signal), { said, onBatch: (soFar) => (known = soFar) }).catch((error: unknown) => {
      if (signal.aborted) return known ?? null
      throw error
    })
    while (stored !== null && !signal.aborted && !(await show())) await wait(100, undefined, { signal }).catch(() => undefined)
    return stored
  } finally {
    clearInterval(timer)
    bar.stop()
    await worker.stop()
    await worker.ended
  }
}

/** "Stopped: 200 of 1500 articles are read, the others wait." */
function stoppedText(upload: Upload | null): string {
  if (upload === null) return 'Stopped: nothing was taken in.'
  const { accepted, pending, interrupted } = upload
  const waiting = pending === 0 ? '' : ', the others wait: npm start, npm run worker or the next npm run ingest reads them'
  return `Stopped: ${accepted - pending} of ${accepted} articles are read${waiting}.${interrupted ? ' What had not come in yet was left out; the same command takes it in.' : ''}`
}

/** ", 3 min left": how long articles take at a rate a second; '' while nothing can be told. */
export function timeLeft(articles: number, rate: number): string {
  if (articles === 0 || rate <= 0) return ''
  const seconds = articles / rate
  return seconds < 90 ? `, ${Math.ceil(seconds)} s left` : `, ${Math.ceil(seconds / 60)} min left`
}

async function readUpload(id: string): Promise<Upload> {
  const upload = await getUpload(id, { limit: 1 })
  if (upload === null) throw new Error('The upload was removed while its articles were added.')
  return upload
}

const OUTCOMES = ['added', 'newVersion', 'nearDuplicate', 'duplicate', 'skipped', 'failed'] as const
const NAMES: Readonly<Record<(typeof OUTCOMES)[number], string>> = {
  added: 'added', newVersion: 'new version', nearDuplicate: 'near duplicate', duplicate: 'duplicate', skipped: 'skipped', failed: 'failed',
}

/** "47 articles: 45 added, 1 duplicate, 1 failed" */
function summary(upload: Upload): string {
  const parts = OUTCOMES.filter((outcome) => upload[outcome] > 0).map((outcome) => `${upload[outcome]} ${NAMES[outcome]}`)
  return `${upload.accepted} ${upload.accepted === 1 ? 'article' : 'articles'}: ${parts.join(', ')}`
}

async function printFailures(id: string): Promise<void> {
  let after: string | undefined
  do {
    const page = await getUpload(id, { limit: 500, ...(after === undefined ? {} : { after }) })
    for (const { name, outcome, reasons } of page?.files.rows ?? []) if (outcome === 'failed') console.error(`${name}: ${inputReasonText(reasons, 'en')}`)
    after = page?.files.next ?? undefined
  } while (after !== undefined)
}
