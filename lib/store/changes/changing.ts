import type { Change, ChangeResult } from '../../document'
import { database, type Database } from '../client'
import { takeWriteLock } from '../write-lock'

/** Runs a change by a person in one transaction: what was entered and everything that follows from it, or nothing. */
export async function changing(work: (db: Database) => Promise<ChangeResult>): Promise<ChangeResult> {
  return database().$transaction(async (db) => {
    await takeWriteLock(db)
    return work(db)
    // a worker that is saving holds the lock for a moment; whoever is quoted in ten thousand articles takes one to move
  }, { maxWait: 30_000, timeout: 5 * 60_000 })
}

/** Writes a change down; its id. */
export async function recordChange(db: Database, { kind, before, after }: Change, subjects: readonly string[]): Promise<string> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    insert into change (kind, subjects, before, after)
    values (${kind}, ${[...subjects]}::text[], ${JSON.stringify(before)}::text::jsonb, ${JSON.stringify(after)}::text::jsonb) returning id::text`
  if (row === undefined) throw new Error('A change that is written down has an id')
  return row.id
}
