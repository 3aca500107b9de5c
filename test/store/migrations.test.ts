import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../scripts/setup/migrate'
import { runTool } from '../../scripts/setup/run-tool'

const url = () => process.env.DATABASE_URL ?? ''

describe('the migrations', () => {
  it('lead to the schema', async () => {
    // exit status 2, which throws, when there is a difference
    expect(await runTool('prisma', ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'])).toContain('No difference detected')
  })

  it('are applied once', async () => {
    expect(await migrate(url())).toEqual([])
  })

  it('of another version are not overwritten', async () => {
    const client = new pg.Client({ connectionString: url() })
    await client.connect()
    await client.query("INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('later', '', '29990101000000_later', now())")
    await client.end()
    await expect(migrate(url())).rejects.toThrow('changed by another version of Sikap (it has the migration 29990101000000_later)')
  })
})
