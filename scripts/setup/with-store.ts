import { withDatabase } from '../../lib/postgres'
import { generateClient } from './generate-client'
import { migrate } from './migrate'

/**
 * For scripts that use the store: its client is there, the database runs and has its tables, DATABASE_URL names it;
 * afterwards it is left as it was found. The store must be imported inside `work`, because its client may be new.
 */
export async function withStore<Result>(work: () => Promise<Result>): Promise<Result> {
  await generateClient()
  return await withDatabase(async (url) => {
    await migrate(url)
    process.env.DATABASE_URL = url
    return await work()
  })
}
