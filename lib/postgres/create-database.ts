import pg from 'pg'

/** Makes the database where it is missing. The session must be one of a superuser. */
export async function createDatabase(session: pg.Client, name: string): Promise<void> {
  const { rowCount } = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount !== 0) return
  try {
    await session.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    // another start was faster
    if (!(error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505'))) throw error
  }
}
