import pg from 'pg'
import { databaseUrl } from '../store'
import { logger } from './ensure-queue'

/** So many as the queue would open by itself. */
const SESSIONS = 10

/**
 * Sessions of the queue, to be ended when it has stopped. The queue itself waits for no job that it is just marking as done; ending these
 * does, so that nothing is written any more to a database that goes next.
 */
export function queuePool(): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl(), max: SESSIONS })
  const note = (error: Error): void => logger.error(`The queue lost a session: ${error.message}`)
  // the queue itself tells a lost database; without a listener it would end the process
  pool.on('error', note).on('connect', (client) => client.on('error', note))
  return pool
}
