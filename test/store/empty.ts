import { database } from '../../lib/store/client'

/** Takes everything out of the database of this test file. */
export async function empty(): Promise<void> {
  await database().$executeRaw`truncate upload, article, speaker, daily_rollup, change restart identity cascade`
}
