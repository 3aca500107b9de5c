import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { readUrl } from './options.mjs'

/** The numbers of the types "char" and bpchar in Postgres. */
const CHAR = 18
const BPCHAR = 1042

/** Connects the engine to the database, and to scratch databases of its own for comparing schemas ("shadow"). */
export function adapterFactory(url) {
  const { connection, schema } = readUrl(url)
  return new EngineAdapterFactory(connection, schema)
}

class EngineAdapterFactory extends PrismaPg {
  constructor(connection, schema) {
    super(connection, { schema })
    this.connection = connection
    this.schema = schema
  }

  async connect() {
    return readCharColumns(await super.connect())
  }

  // the adapter's own takes the main database for the shadow one when it is configured by URL, and drops it while connected
  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`
    const admin = new pg.Client(this.connection)
    await admin.connect()
    await admin.query(`CREATE DATABASE "${database}"`)
    const shadow = await new EngineAdapterFactory({ ...this.connection, database }, this.schema).connect()
    const dispose = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await dispose()
      await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
      await admin.end()
    }
    return shadow
  }
}

/** Postgres's catalog has columns of type "char", which the adapter refuses and the engine needs as characters. */
function readCharColumns(adapter) {
  const charColumns = new WeakMap()
  const performIO = adapter.performIO.bind(adapter)
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.performIO = async (query) => {
    const result = await performIO(query)
    const fields = result.fields ?? []
    charColumns.set(query, fields.flatMap((field, column) => (field.dataTypeID === CHAR ? [column] : [])))
    for (const column of charColumns.get(query)) fields[column].dataTypeID = BPCHAR
    return result
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const column of charColumns.get(query) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
  return adapter
}
