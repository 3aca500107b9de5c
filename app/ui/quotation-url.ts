import type { QuotationRow } from '../../lib/store/rows'

/** The article page with this quotation open. */
export function quotationUrl(row: Pick<QuotationRow, 'id' | 'article'>): string {
  return `/articles/${row.article.id}?quotation=${row.id}#q-${row.id}`
}
