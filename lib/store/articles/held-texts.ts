import { randomUUID } from 'node:crypto'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils'

interface HeldTexts {
  /** How their names begin: as no text of an article or a person can. */
  readonly prefix: string
  readonly byName: Map<string, string>
  count: number
}

// one for all, as the database is: the parts of a server built by Next have modules of their own each, and the driver is made by one of them
const shared: typeof globalThis & { sikapHeldTexts?: HeldTexts } = globalThis
const held = (shared.sikapHeldTexts ??= { prefix: `text ${randomUUID()} `, byName: new Map(), count: 0 })

/**
 * A short name for a long text, to stand for it in one question: `insert … from json_to_recordset(${hold(json)}::text::json)`. Prisma writes what is
 * asked with as JSON, reads that again, and only then gives it to the driver, which for the rows of a hundred articles takes longer than making them.
 */
export function hold(text: string): string {
  const name = `${held.prefix}${++held.count}`
  held.byName.set(name, text)
  return name
}

/** The driver, which is given the texts that are held in place of their names. */
export function givingHeldTexts(driver: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return { provider: driver.provider, adapterName: driver.adapterName, connect: async () => giving(await driver.connect()) }
}

function giving(connected: SqlDriverAdapter): SqlDriverAdapter {
  const startTransaction = connected.startTransaction.bind(connected)
  return Object.assign(answering(connected), { startTransaction: async (...level: Parameters<typeof startTransaction>) => answering(await startTransaction(...level)) })
}

function answering<Of extends SqlQueryable>(asked: Of): Of {
  const queryRaw = asked.queryRaw.bind(asked)
  const executeRaw = asked.executeRaw.bind(asked)
  return Object.assign(asked, { queryRaw: (query: SqlQuery) => queryRaw(withTexts(query)), executeRaw: (query: SqlQuery) => executeRaw(withTexts(query)) })
}

function withTexts(query: SqlQuery): SqlQuery {
  return held.byName.size === 0 ? query : { ...query, args: query.args.map((value) => (typeof value === 'string' && value.startsWith(held.prefix) ? taken(value) : value)) }
}

function taken(name: string): string {
  const text = held.byName.get(name)
  if (text === undefined) throw new Error('A text is held for one question; it was asked for a second time.')
  held.byName.delete(name)
  return text
}
