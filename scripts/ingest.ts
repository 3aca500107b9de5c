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
const words = ['columns', ...BATCH_FACTS]
const { paths, watching, said } = readArguments()
if ('problem' in said || paths.length === 0) {
  console.error('problem' in said ? said.problem : 'Expected files or folders: npm run ingest -- articles/ more.jsonl [--watch] [--columns text=isi,title=judul] [--outlet NAME] [--publishedAt DATE] [--language CODE]')
  process.exitCode = 1
} else {
  const failed = await withStore(() => (watching ? watch(said.said) : runIngest(filesBelow(paths), said.said))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return true
  })
  if (failed) process.exitCode = 1
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
async function watch(about: SaidOfUpload): Promise<boolean> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  console.log(`Watching ${paths.join(', ')}; Ctrl-C stops it`)
  let failed = false
  await watchFolder(paths, {
    every: LOOK_EVERY,
    signal: stopping.signal,
    takenBefore: takenFiles,
    touch: touchTakenFiles,
    takeIn: async (files) => {
      failed = (await runIngest(watchedFiles(files), about)) || failed
    },
  })
  return failed
}
