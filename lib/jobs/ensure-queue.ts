import { Logger, runMigrations } from 'graphile-worker'
import { databaseUrl } from '../store'

/** Only what went wrong is printed. */
export const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`Queue: ${message}`)
})

let ready: Promise<void> | undefined

/** Makes the queue's own tables where there are none; once a process. */
export function ensureQueue(): Promise<void> {
  ready ??= runMigrations({ connectionString: databaseUrl(), logger }).catch((error: unknown) => {
    ready = undefined
    throw error
  })
  return ready
}
