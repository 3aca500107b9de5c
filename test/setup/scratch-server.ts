import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../lib/postgres'

/** A server for this run of the tests; never the one of a person's data, unless DATABASE_URL asks for that server. */
export interface ScratchServer {
  /** Makes an empty database, or a copy of another one; its URL. */
  readonly create: (name: string, template?: string) => Promise<string>
  readonly drop: (name: string) => Promise<void>
  /** Of a database that may be connected to while others are made. */
  readonly url: string
  readonly leave: () => Promise<void>
}

/** Every project of the tests calls this: the first starts the server, the others join it, the last removes it. A server of the whole run of tests is only used. */
export async function scratchServer(): Promise<ScratchServer> {
  const given = process.env.SIKAP_TEST_SERVER || process.env.DATABASE_URL
  if (given) return { ...administer(given), leave: async () => undefined }
  const dataDir = path.join(tmpdir(), `sikap-test-${process.pid}`)
  const { url, leave } = await startPostgres({ dataDir, port: 0, scratch: true })
  return {
    ...administer(url),
    leave: async () => {
      if (await leave()) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Makes and drops databases through a session of the given one. */
export function administer(url: string): Omit<ScratchServer, 'leave'> {
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  const name = pg.escapeIdentifier
  return {
    url,
    create: async (database, template) => {
      await run(`CREATE DATABASE ${name(database)}${template === undefined ? '' : ` TEMPLATE ${name(template)}`}`)
      return withDatabaseName(url, database)
    },
    drop: (database) => run(`DROP DATABASE IF EXISTS ${name(database)} WITH (FORCE)`),
  }
}

function withDatabaseName(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
