import { dataFolder } from './data-folder'
import { PostgresError } from './postgres-error'
import { startPostgres } from './start-postgres'

/** A database to work with, until `leave` is called. */
export interface Database {
  readonly url: string
  /** What it is, for a person: "Postgres in ./data, started on port 54329", or where DATABASE_URL points; no password. */
  readonly description: string
  /** Resolves when an embedded server has gone; never for a server that is not ours. */
  readonly lost: Promise<void>
  /** Says that this process serves the archive; null, or the address where another one does. Any number may serve a DATABASE_URL. */
  readonly claim: (address: string) => Promise<string | null>
  /** True when its server was stopped, because nobody else uses it. */
  readonly leave: () => Promise<boolean>
}

/**
 * The database that DATABASE_URL names; otherwise the embedded one of the data folder, joined if it runs, started if
 * not, stopped at the end by the last who leaves. Throws PostgresError.
 */
export async function ensureDatabase(env: NodeJS.ProcessEnv = process.env): Promise<Database> {
  if (env.DATABASE_URL) return external(env.DATABASE_URL)
  const dataDir = dataFolder(env)
  const { url, port, started, lost, claim, leave } = await startPostgres({ dataDir })
  return {
    url,
    description: `Postgres in ${dataDir}, ${started ? 'started' : 'joined'} on port ${port}`,
    lost,
    claim,
    leave,
  }
}

function external(url: string): Database {
  if (!URL.canParse(url)) throw new PostgresError('DATABASE_URL is no address of a database: expected postgres://user:password@host:port/name.')
  const { host, pathname } = new URL(url)
  return {
    url,
    description: `${pathname.slice(1)} at ${host} (DATABASE_URL)`,
    lost: new Promise(() => undefined),
    claim: async () => null,
    leave: async () => false,
  }
}

/** Calls `work` with the URL of the database and leaves it afterwards, however that ended. */
export async function withDatabase<Result>(work: (url: string) => Promise<Result>, env: NodeJS.ProcessEnv = process.env): Promise<Result> {
  const database = await ensureDatabase(env)
  try {
    return await work(database.url)
  } finally {
    await database.leave()
  }
}
