import pg from 'pg'
import { readUrl } from './options.mjs'

/** The engine's own small commands on a database; the exit status. Errors go to standard error as one line of JSON. */
export async function runCommand(name, url) {
  const { connection } = readUrl(url)
  const database = pg.escapeIdentifier(connection.database)
  try {
    if (name === 'can-connect-to-database') await query(connection, 'SELECT 1')
    else if (name === 'create-database') await query({ ...connection, database: 'postgres' }, `CREATE DATABASE ${database}`)
    else if (name === 'drop-database') await query({ ...connection, database: 'postgres' }, `DROP DATABASE IF EXISTS ${database}`)
    return 0
  } catch (error) {
    process.stderr.write(`\n${JSON.stringify(logLine(error, connection))}`)
    return 1
  }
}

async function query(connection, sql) {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

function logLine(error, { host, port, database }) {
  const [code, message] =
    error.code === '3D000' ? ['P1003', `Database \`${database}\` does not exist`]
    : ['28P01', '28000'].includes(error.code) ? ['P1000', `Authentication failed against database server at \`${host}\``]
    : ['P1001', `Can't reach database server at \`${host}:${port}\`: ${error.message}`]
  const fields = { message, is_panic: false, error_code: code }
  return { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' }
}
