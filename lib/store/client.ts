import { PrismaPg } from '@prisma/adapter-pg'
import { givingHeldTexts } from './articles/held-texts'
import { PrismaClient, type Prisma } from './prisma/client'

/** Either the database or a transaction on it. */
export type Database = Prisma.TransactionClient

// Next reloads modules while developing; the client outlives them, or every reload would open a pool of connections
const shared: typeof globalThis & { sikapDatabase?: PrismaClient } = globalThis

/** The database that `DATABASE_URL` names, connected on first use: importing the store touches nothing. */
export function database(): PrismaClient {
  shared.sikapDatabase ??= new PrismaClient({ adapter: givingHeldTexts(new PrismaPg({ connectionString: databaseUrl(), max: 10 })) })
  return shared.sikapDatabase
}

/** @throws where DATABASE_URL is not set: whoever starts the process sets it. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') throw new Error('DATABASE_URL is not set; expected postgres://…. Start with npm start, which sets it.')
  return url
}

/** Closes the connections, for scripts and tests that end. */
export async function closeDatabase(): Promise<void> {
  await shared.sikapDatabase?.$disconnect()
  shared.sikapDatabase = undefined
}
