import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'

/** What an upload and its analysis fill, in the order in which they may be filled again. */
const TABLES = ['raw_file', 'item', 'article', 'quotation', 'stance', 'speaker', 'speaker_alias', 'quotation_speaker', 'speaker_reading']

export interface Copied {
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
}

/** Stores exactly the rows that are stored once more, in tables with the same indexes, by a bare COPY for each table, each committed: the least that storing them costs. The database reads the folder, so it must be on this machine. */
export async function copyRows(url: string): Promise<Copied> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sikap-copy-'))
  chmodSync(folder, 0o777)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let total: Copied = { rows: 0, bytes: 0, seconds: 0 }
    for (const table of TABLES) {
      const file = pg.escapeLiteral(path.join(folder, table))
      const { rows: columns } = await client.query<{ name: string }>(`select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table])
      const names = columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ')
      await client.query(`copy ${table} (${names}) to ${file} (format binary)`)
      await client.query(`create table copied (like ${table} including all)`)
      const started = performance.now()
      const { rowCount } = await client.query(`copy copied (${names}) from ${file} (format binary)`)
      const seconds = (performance.now() - started) / 1000
      const { rows: [size] } = await client.query<{ bytes: number }>(`select pg_total_relation_size('copied')::float8 as bytes`)
      await client.query('drop table copied')
      total = { rows: total.rows + (rowCount ?? 0), bytes: total.bytes + (size?.bytes ?? 0), seconds: total.seconds + seconds }
    }
    return total
  } finally {
    await client.end()
    rmSync(folder, { recursive: true })
  }
}
