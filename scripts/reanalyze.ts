import { parseArgs } from 'node:util'
import { runIngestAgain } from './reanalyze/run-ingest-again'
import { runReanalysis, type Command } from './reanalyze/run-reanalysis'
import { withStore } from './setup/with-store'

/**
 * `npm run reanalyze [-- --all]`: analyses anew what another version of the analysis read, or every article, beside what is shown;
 * `-- --switch` shows the new analysis, `-- --back` the former one again; `-- --ingest` reads every kept file again as files are read by now.
 */
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, switch: { type: 'boolean', default: false }, back: { type: 'boolean', default: false }, ingest: { type: 'boolean', default: false } } })
const command: Command = values.switch ? 'switch' : values.back ? 'back' : values.all ? 'all' : 'older'
const failed = await withStore(() => (values.ingest ? runIngestAgain() : runReanalysis(command))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return true
})
if (failed) process.exitCode = 1
