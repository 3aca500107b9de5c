import { database } from './client'
import type { ArchiveDays } from './rows'

/** First and newest day of what counts. A day that has not come yet, as a mistyped date gives, is not the newest. `today`: local date. */
export async function archiveDays(today: string): Promise<ArchiveDays> {
  const [row] = await database().$queryRaw<ArchiveDays[]>`
    select (select min(day)::text from quotation where current) as first,
      (select max(day)::text from quotation where current and day <= ${today}::text::date) as newest`
  return row ?? { first: null, newest: null }
}
