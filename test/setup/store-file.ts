import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { administer } from './scratch-server'

/** A database of its own for this test file, with all tables and no rows; DATABASE_URL names it before the store is imported. */
const { url, template } = inject('scratch')
const server = administer(url)
const database = `sikap_test_${randomUUID()}`
process.env.DATABASE_URL = await server.create(database, template)
afterAll(() => server.drop(database))
