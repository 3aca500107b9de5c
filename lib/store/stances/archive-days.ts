import { dayNumber } from '../columns/columns'
import { columnsNow } from '../columns/columns-now'
import { spanOf, spanText } from '../columns/span-of'
import type { ArchiveDays } from '../rows'

/** First and newest day of what counts. A day that has not come yet, as a mistyped date gives, is not the newest. `today`: local date. */
export async function archiveDays(today: string): Promise<ArchiveDays> {
  const { day } = await columnsNow()
  const latest = dayNumber(today)
  const [{ from: first }, { to: newest }] = [spanText(spanOf(visitEach(day, Infinity))), spanText(spanOf(visitEach(day, latest)))]
  return { first, newest }
}

const visitEach = (days: Int32Array, latest: number) => (visit: (day: number) => void) => {
  for (const day of days) if (day <= latest) visit(day)
}
