import { columnsNow } from '../columns/columns-now'

/** Reads the columns before anybody asks, so that the first question does not wait for them. What keeps the database from answering is for that question to tell. */
export async function warmColumns(): Promise<void> {
  await columnsNow().catch(() => undefined)
}
