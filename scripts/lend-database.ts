import { closeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { ensureDatabase, isAlive, PostgresError } from '../lib/postgres'

/** Prints the URL of the database, then keeps the database until the process of the given number has ended. */
const borrower = Number(process.argv[2])
try {
  const database = await ensureDatabase()
  process.stdout.write(`${database.url}\n`, () => closeSync(1))
  while (isAlive(borrower)) await wait(200)
  await database.leave()
} catch (error) {
  console.error(error instanceof PostgresError ? error.message : error)
  process.exitCode = 1
}
