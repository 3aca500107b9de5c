import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { PostgresError } from './postgres-error'

/** Where everything of one archive is kept: SIKAP_DATA, or `data` in the folder of the program. */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  return path.resolve(env.SIKAP_DATA || 'data')
}

/** Makes the data folder where it is missing; its real path. Throws PostgresError when it cannot be written. */
export function openDataFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 })
    accessSync(dataDir, constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  } catch (error) {
    throw new PostgresError(
      `The data folder ${dataDir} cannot be written (${codeOf(error)}): give yourself the right to write there, or set SIKAP_DATA to another folder.`,
    )
  }
}

/** Whether the folder already holds a database of this major version. Throws PostgresError when it holds anything else. */
export function holdsDatabase(cluster: string, major: string): boolean {
  if (!existsSync(cluster)) return false
  const versionFile = path.join(cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    if (readdirSync(cluster).length === 0) return false
    throw new PostgresError(`The folder ${cluster} holds files but no Postgres database: move it away, or set SIKAP_DATA to another folder.`)
  }
  const found = readFileSync(versionFile, 'utf8').trim()
  if (found === major) return true
  throw new PostgresError(
    `The folder ${cluster} holds a database of Postgres ${found}, and this Sikap brings Postgres ${major}: ` +
      `move it away, set SIKAP_DATA to another folder, or set DATABASE_URL to a running Postgres ${found}.`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
