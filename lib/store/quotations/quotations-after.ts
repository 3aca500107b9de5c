import type { Filter } from '../../document'
import { placeAfter } from '../columns/place-after'
import { select } from '../columns/select'
import type { Paging } from '../page-key'
import { quotationColumns, type QuotationRecord } from './quotation-row'
import { recordsById } from './quotations-by-id'

/** The next quotations that match, newest first and undated last. */
export async function quotationsAfter(filter: Filter, { limit, after }: Paging, columns = quotationColumns): Promise<readonly QuotationRecord[]> {
  const selected = await select(filter)
  const ids = selected.first(limit, placeAfter(selected.columns, after)).map((place) => String(selected.columns.id[place]))
  const records = await recordsById(ids, columns)
  // in the order of the list; what was taken out since is left out
  return ids.flatMap((id) => records.get(id) ?? [])
}
