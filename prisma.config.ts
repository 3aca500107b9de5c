import path from 'node:path'
import { defineConfig } from 'prisma/config'
import { borrowDatabase } from './scripts/borrow-database'

// Prisma's engine without a download; a native one that is named already is left alone
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'prisma', 'schema-engine.mjs')

/** What reads the schema alone, `npx prisma generate`, asks no database. */
const needsDatabase = ['migrate', 'db', 'studio'].includes(process.argv[2] ?? '') && !process.argv.includes('--help')

export default defineConfig({
  schema: path.join('prisma', 'schema.prisma'),
  migrations: { path: path.join('prisma', 'migrations') },
  datasource: { url: process.env.DATABASE_URL ?? (needsDatabase ? await borrowDatabase() : 'postgresql://127.0.0.1/sikap') },
})
