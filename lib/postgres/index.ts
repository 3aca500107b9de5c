/** The embedded Postgres: started or joined on a data folder, left by everyone who used it, stopped by the last. */
export { PostgresError } from './postgres-error'
export { freePort } from './free-port'
export { isAlive, isPostgres } from './postmaster-file'
export { startPostgres } from './start-postgres'
export { ensureDatabase, withDatabase, type Database } from './ensure-database'
