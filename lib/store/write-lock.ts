import type { Database } from './client'

/** Any fixed number that no other lock uses. */
const LOCK = 7_452_717

/**
 * Lets one transaction at a time change what is stored: two workers never store one article twice,
 * make one speaker twice, or group reports that the other is changing. Held until the transaction ends.
 */
export async function takeWriteLock(db: Database): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(${LOCK}::bigint)`
}
