import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runTool } from '../../scripts/setup/run-tool'
import { administer } from '../setup/scratch-server'

test('`prisma migrate dev` writes and applies the migration of a changed schema, on a new database too', async () => {
  const { create, drop } = administer(process.env.DATABASE_URL ?? '')
  const database = `sikap_test_${process.pid}_migrate_dev`
  const folder = await mkdtemp(path.join(tmpdir(), 'sikap-migrate-'))
  try {
    const url = await create(database)
    const migrations = path.join(folder, 'migrations')
    await cp('prisma/migrations', migrations, { recursive: true })
    const schema = path.join(folder, 'schema.prisma')
    await writeFile(schema, (await readFile('prisma/schema.prisma', 'utf8')).replace('model Upload {', 'model Upload {\n  remark String?'))
    const config = path.join(folder, 'prisma.config.mjs')
    await writeFile(config, `process.env.PRISMA_SCHEMA_ENGINE_BINARY = ${JSON.stringify(path.resolve('prisma/schema-engine.mjs'))}
export default ${JSON.stringify({ schema, migrations: { path: migrations }, datasource: { url } })}`)
    await runTool('prisma', ['migrate', 'dev', '--name', 'remark', '--config', config])
    const made = (await readdir(migrations)).filter((name) => name.endsWith('_remark'))
    expect(await readFile(path.join(migrations, made[0] ?? '', 'migration.sql'), 'utf8')).toContain('ADD COLUMN     "remark" TEXT')
  } finally {
    await drop(database)
    await rm(folder, { recursive: true, force: true })
  }
})
