import { runIngest } from './ingest/run-ingest'
import { watchFolder } from './ingest/watch-folder'
import { withStore } from './setup/with-store'

/** `npm run ingest -- FILES or FOLDERS [--watch]`: adds articles to the database that `npm start` serves; with --watch also what comes into the folders later. */
const LOOK_EVERY = 2000
const paths = process.argv.slice(2).filter((argument) => argument !== '--watch')
const watching = process.argv.includes('--watch')
if (paths.length === 0) {
  console.error('Expected files or folders: npm run ingest -- articles/ more.jsonl [--watch]')
  process.exitCode = 1
} else {
  const failed = await withStore(() => (watching ? watch() : runIngest(paths))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return true
  })
  if (failed) process.exitCode = 1
}

/** Whether a file of those taken in until Ctrl-C failed. */
async function watch(): Promise<boolean> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  console.log(`Watching ${paths.join(', ')}; Ctrl-C stops it`)
  let failed = false
  await watchFolder(paths, {
    every: LOOK_EVERY,
    signal: stopping.signal,
    takeIn: async (files) => {
      failed = (await runIngest(files)) || failed
    },
  })
  return failed
}
