import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BATCH_FACTS, type SaidOfUpload } from '../lib/document'
import { readSaid } from '../lib/read-said'
import { touchTakenFiles, takenFiles } from '../lib/store'
import { filesBelow, watchedFiles } from './ingest/files-below'
import { runIngest } from './ingest/run-ingest'
import { watchFolder } from './ingest/watch-folder'
import { withStore } from './setup/with-store'

/**
 * `npm run ingest -- FILES or FOLDERS [--watch] [--columns text=isi,title=judul] [--outlet NAME] [--publishedAt DATE] [--language CODE] [--byline NAME] [--section NAME]`:
 * adds articles to the database that `npm start` serves; with --watch also what comes into the folders later. The facts hold where neither a file nor its text says otherwise.
 */
const LOOK_EVERY = 2000
/** The exit status of programs that Ctrl-C ended. */
const STOPPED = 130
/** Milliseconds after which another Ctrl-C is meant as one. */
const IMPATIENT = 500
const words = ['columns', ...BATCH_FACTS]
const { paths, watching, said } = readArguments()
if ('problem' in said || paths.length === 0) {
  console.error('problem' in said ? said.problem : 'Expected files or folders: npm run ingest -- articles/ more.jsonl [--watch] [--columns text=isi,title=judul] [--outlet NAME] [--publishedAt DATE] [--language CODE]')
  process.exitCode = 1
} else {
  const stopping = stopRequested()
  const failed = await withStore(() => (watching ? watch(said.said, stopping) : runIngest(filesBelow(paths), said.said, stopping))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return true
  })
  // a watch ends by being stopped
  if (failed) process.exitCode = stopping.aborted && !watching ? STOPPED : 1
}

/** Told by Ctrl-C, which reaches this program and npm, which may pass it on; a second one does not wait for the articles at hand. */
function stopRequested(): AbortSignal {
  const stopping = new AbortController()
  let first = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted && performance.now() - first > IMPATIENT) process.exit(STOPPED)
      if (!stopping.signal.aborted) first = performance.now()
      stopping.abort()
    })
  }
  return stopping.signal
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { watch: { type: 'boolean' }, ...Object.fromEntries(words.map((word) => [word, { type: 'string' as const }])) },
    })
    const given = Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
    return { paths: positionals, watching: values['watch'] === true, said: readSaid(Object.fromEntries(given)) }
  } catch (error) {
    return { paths: [], watching: false, said: { problem: error instanceof Error ? error.message : String(error) } }
  }
}

/** Whether a file of those taken in until Ctrl-C failed. */
async function watch(about: SaidOfUpload, stopping: AbortSignal): Promise<boolean> {
  const missing = paths.filter((one) => !existsSync(one))
  if (missing.length > 0) throw new Error(`There is no such file or folder: ${missing.join(', ')}`)
  console.log(`Watching ${paths.join(', ')}; Ctrl-C stops it`)
  let failed = false
  await watchFolder(paths, {
    every: LOOK_EVERY,
    signal: stopping,
    takenBefore: takenFiles,
    touch: touchTakenFiles,
    takeIn: async (files) => {
      failed = ((await runIngest(watchedFiles(files), about, stopping)) && !stopping.aborted) || failed
    },
  })
  return failed
}
