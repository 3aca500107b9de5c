import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { closeDatabase } from '../../lib/store/client'
import { administer } from './scratch-server'

/** A database of its own for this test file, with all tables and no rows; the store connects on first use, to what DATABASE_URL names by then. */
const { url, template } = inject('scratch')
const server = administer(url)
const database = `sikap_test_${randomUUID()}`
process.env.DATABASE_URL = await server.create(database, template)
afterAll(async () => {
  // the next file of this process connects to its own
  await closeDatabase()
  await server.drop(database)
})
