import type { SqlDriverAdapter, SqlQuery, SqlResultSet, Transaction } from '@prisma/driver-adapter-utils'
import { expect, test, vi } from 'vitest'
import { givingHeldTexts, hold } from '../../lib/store/articles/held-texts'

const asked: unknown[][] = []
const NOTHING: SqlResultSet = { columnNames: [], columnTypes: [], rows: [] }
const answering = {
  provider: 'postgres' as const,
  adapterName: 'none',
  queryRaw: async ({ args }: SqlQuery) => (asked.push(args), NOTHING),
  executeRaw: async ({ args }: SqlQuery) => asked.push(args),
}
const transaction: Transaction = { ...answering, options: { usePhantomQuery: false }, commit: async () => undefined, rollback: async () => undefined }
const driver: SqlDriverAdapter = { ...answering, startTransaction: async () => transaction, executeScript: async () => undefined, dispose: async () => undefined }
const connect = () => givingHeldTexts({ ...answering, connect: async () => ({ ...driver }) }).connect()
const query = (...args: unknown[]): SqlQuery => ({ sql: '', args, argTypes: [] })

test('a held text is given in place of its name, in a transaction too; everything else as it is', async () => {
  const connected = await connect()
  const within = await connected.startTransaction()
  await connected.queryRaw(query(hold('[1]'), 'text 1', 7, null))
  await within.executeRaw(query(hold('[2]'), hold('[3]')))
  expect(asked).toEqual([['[1]', 'text 1', 7, null], ['[2]', '[3]']])
})

test('it is held for one question', async () => {
  const connected = await connect()
  const [name, other] = [hold('[4]'), hold('[5]')]
  await connected.executeRaw(query(name))
  expect(() => connected.executeRaw(query(name, other))).toThrow('asked for a second time')
})

test('a copy of the module holds texts for the same driver: Next gives each part of a server its own', async () => {
  const connected = await connect()
  vi.resetModules()
  const copy = await import('../../lib/store/articles/held-texts')
  expect(copy.hold).not.toBe(hold)
  await connected.queryRaw(query(copy.hold('[6]')))
  expect(asked.at(-1)).toEqual(['[6]'])
})
