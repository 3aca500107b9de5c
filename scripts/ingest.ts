import { runIngest } from './ingest/run-ingest'
import { withStore } from './setup/with-store'

/** `npm run ingest -- FILES or FOLDERS`: adds articles to the database that `npm start` serves. */
const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Expected files or folders: npm run ingest -- articles/ more.jsonl')
  process.exitCode = 1
} else {
  const failed = await withStore(() => runIngest(paths)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return true
  })
  if (failed) process.exitCode = 1
}
