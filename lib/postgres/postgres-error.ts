/** What keeps the database from running, in one sentence for a person: what was found, what was expected, what to do. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError'
}
