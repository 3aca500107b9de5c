import { randomBytes } from 'node:crypto'
import { runMigrations } from 'graphile-worker'
import { logger } from '../../lib/jobs/ensure-queue'
import { migrate } from '../../scripts/setup/migrate'
import type { ScratchServer } from './scratch-server'

export interface TemplateDatabase {
  readonly name: string
  readonly drop: () => Promise<void>
}

/** A database with all tables, those of the queue too, and no rows, to make copies of: the one of the whole run of tests, or one of its own. */
export async function templateDatabase(server: ScratchServer): Promise<TemplateDatabase> {
  const given = process.env.SIKAP_TEST_TEMPLATE
  if (given !== undefined) return { name: given, drop: async () => undefined }
  // One process may set up several groups of tests, each with a template.
  const name = `sikap_test_${process.pid}_${randomBytes(4).toString('hex')}_template`
  const connectionString = await server.create(name)
  await migrate(connectionString)
  await runMigrations({ connectionString, logger })
  return { name, drop: () => server.drop(name) }
}
