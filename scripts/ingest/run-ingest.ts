import { setTimeout as wait } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import { acceptUpload } from '../../lib/add-articles'
import { inputReasonText } from '../../lib/document'
import { drainQueue, JOBS_AT_ONCE } from '../../lib/jobs'
import { closeDatabase, getUpload, type Upload } from '../../lib/store'
import { filesBelow } from './files-below'

/** Adds the files, shows progress and a summary; whether one failed. Works beside a running worker and without one. */
export async function runIngest(paths: readonly string[]): Promise<boolean> {
  try {
    const stored = await acceptUpload(filesBelow(paths))
    if (stored === null) {
      console.error('There are no files in what was named.')
      return true
    }
    await finish(stored.upload, stored.accepted)
    const upload = await readUpload(stored.upload)
    console.log(summary(upload))
    await printFailures(stored.upload)
    return upload.failed > 0
  } finally {
    await closeDatabase()
  }
}

/** Works on the queue until everything of the upload is finished, here or by a worker. */
async function finish(id: string, accepted: number): Promise<void> {
  const bar = new SingleBar({ format: '{bar} {value} of {total} articles', hideCursor: true })
  bar.start(accepted, 0)
  const timer = setInterval(() => void readUpload(id).then(({ pending }) => bar.update(accepted - pending)), 250)
  try {
    await drainQueue({ concurrency: JOBS_AT_ONCE })
    while ((await readUpload(id)).state === 'running') {
      await wait(500)
      await drainQueue({ concurrency: JOBS_AT_ONCE })
    }
    bar.update(accepted)
  } finally {
    clearInterval(timer)
    bar.stop()
  }
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
