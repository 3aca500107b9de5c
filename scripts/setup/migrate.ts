import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { PostgresError } from '../../lib/postgres'
import { ROOT } from './root'
import { runTool } from './run-tool'

const MIGRATIONS = path.join(ROOT, 'prisma', 'migrations')

/** Brings the database to the schema of this version; the names of the migrations applied. Costs one query when there are none. */
export async function migrate(url: string): Promise<readonly string[]> {
  const ours = readdirSync(MIGRATIONS).filter((name) => existsSync(path.join(MIGRATIONS, name, 'migration.sql'))).sort()
  const applied = await appliedMigrations(url)
  const unknown = applied.filter((name) => !ours.includes(name))
  if (unknown.length > 0) {
    throw new PostgresError(
      `The database was changed by another version of Sikap (it has the migration ${unknown.join(', ')}): start that version, or set SIKAP_DATA or DATABASE_URL to another database.`,
    )
  }
  const missing = ours.filter((name) => !applied.includes(name))
  if (missing.length > 0) await runTool('prisma', ['migrate', 'deploy'], { DATABASE_URL: url })
  return missing
}

async function appliedMigrations(url: string): Promise<readonly string[]> {
  const client = await connect(url)
  try {
    const { rows: tables } = await client.query<{ found: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found")
    if (tables[0]?.found !== true) return []
    const { rows } = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    return rows.map((row) => row.migration_name)
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    const { host, pathname } = new URL(url)
    const reason = error instanceof Error ? error.message || error.name : String(error)
    throw new PostgresError(`The database ${pathname.slice(1)} at ${host} cannot be reached (${reason}): check DATABASE_URL and that the server runs.`)
  }
}
