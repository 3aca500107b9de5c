import { dataFolder } from './data-folder'
import { startPostgres } from './start-postgres'

/** A database to work with, until `leave` is called. */
export interface Database {
  readonly url: string
  /** What it is, for a person: "Postgres of ./data, started" or the host of DATABASE_URL. */
  readonly description: string
  /** Resolves when an embedded server has gone; never for a server that is not ours. */
  readonly lost: Promise<void>
  readonly leave: () => Promise<void>
}

/**
 * The database that DATABASE_URL names; otherwise the embedded one of the data folder, joined if it runs, started if
 * not, stopped at the end by the last who leaves. Throws PostgresError.
 */
export async function ensureDatabase(env: NodeJS.ProcessEnv = process.env): Promise<Database> {
  if (env.DATABASE_URL) {
    const { host, pathname } = new URL(env.DATABASE_URL)
    return { url: env.DATABASE_URL, description: `${host}${pathname} (DATABASE_URL)`, lost: new Promise(() => undefined), leave: async () => undefined }
  }
  const dataDir = dataFolder(env)
  const { url, port, started, lost, leave } = await startPostgres({ dataDir })
  return {
    url,
    description: `Postgres of ${dataDir} on port ${port}, ${started ? 'started' : 'joined'}`,
    lost,
    leave: async () => void (await leave()),
  }
}

/** Calls `use` with the URL of the database and leaves it afterwards, however that ended. */
export async function withDatabase<Result>(use: (url: string) => Promise<Result>, env: NodeJS.ProcessEnv = process.env): Promise<Result> {
  const database = await ensureDatabase(env)
  try {
    return await use(database.url)
  } finally {
    await database.leave()
  }
}
