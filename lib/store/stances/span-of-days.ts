import type { Filter } from '../../document'
import { select } from '../columns/select'
import { spanOf, spanText } from '../columns/span-of'

/** First and last local day YYYY-MM-DD of what matches; null where nothing is dated. */
export async function spanOfDays(filter: Filter): Promise<{ readonly from: string | null; readonly to: string | null }> {
  const { columns, quotations } = await select(filter)
  return spanText(spanOf((visit) => quotations((place) => visit(columns.day[place]))))
}
