import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, startPostgres } from '../lib/postgres'
import { benchAnalysis, benchIngest } from './bench/bench-ingest'
import { madeArticles } from './bench/made-articles'
import { buildApp } from './setup/build-app'
import { generateClient } from './setup/generate-client'
import { migrate } from './setup/migrate'

/**
 * `npm run bench:ingest [ARTICLES]`: made articles of about 2,000 characters from upload to chart, through HTTP, on a fresh embedded database;
 * beside it a bare COPY of the rows that this stored. `-- --analysis`: only how many more articles two threads analyse than one.
 */
if (process.argv.includes('--analysis')) {
  await benchAnalysis(madeArticles(10_000, 1))
  process.exit()
}
const count = Number(process.argv[2] ?? 10_000)
const dataDir = mkdtempSync(path.join(tmpdir(), 'sikap-bench-'))
chmodSync(dataDir, 0o755)
await generateClient()
await buildApp((why) => console.log(`Build: ${why}`))
const database = await startPostgres({ dataDir, port: await freePort() })
try {
  await migrate(database.url)
  process.env.DATABASE_URL = database.url
  await benchIngest({ count, url: database.url, cluster: path.join(dataDir, 'postgres'), port: await freePort() })
} finally {
  await database.leave()
  rmSync(dataDir, { recursive: true })
}
process.exit()
