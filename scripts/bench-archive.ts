import { parseArgs } from 'node:util'
import { withStore } from './setup/with-store'
import { benchArchive } from './bench/archive/bench-archive'
import { benchClicks } from './bench/archive/bench-clicks'
import { benchHttp } from './bench/archive/bench-http'

/**
 * `npm run bench:archive -- [--rounds 20] [--only overview] [--steps]`: how long the database takes for what the pages ask, on the archive
 * as it is (`npm run seed:load` makes one); with `--http http://127.0.0.1:3000` how long a running server takes for the pages, with
 * `--clicks http://127.0.0.1:3000` how long a browser takes from a click to the next view.
 */
try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const { values: { only, steps, http, clicks, ...values } } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, only: { type: 'string', default: '' }, steps: { type: 'boolean', default: false }, http: { type: 'string' }, clicks: { type: 'string' } } })
  const rounds = Number(values.rounds)
  for (const address of [http, clicks]) if (address !== undefined && !URL.canParse(address)) throw new Error(`"${address}" is no address; expected that of a running Sikap, such as http://127.0.0.1:3000`)
  if (http !== undefined) await benchHttp(http, rounds)
  else if (clicks !== undefined) await benchClicks(clicks, rounds)
  else await withStore(() => benchArchive({ rounds, only, steps }))
}
