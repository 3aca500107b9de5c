import type { Filter, Stance } from '../document'
import { articlesAfter } from './articles-after'
import { articleRow } from './article-row'
import { writePageKey, type PageKey, type Paging } from './page-key'
import { quotationRow } from './quotation-row'
import { quotationsAfter } from './quotations-after'
import type { ArticleRow, QuotationRow } from './rows'
import { stancesAfter } from './stances-after'

/** Rows asked for at once: enough to be quick, few enough to hold. */
const PAGE = 500

/** Every quotation that the list shows, in its order, read page by page. */
export async function* everyQuotation(filter: Filter): AsyncGenerator<QuotationRow> {
  for await (const record of every((paging) => quotationsAfter(filter, paging), writePageKey)) yield quotationRow(record)
}

/** Every article that the list shows, in its order, read page by page. */
export async function* everyArticle(filter: Filter, search?: string): AsyncGenerator<ArticleRow> {
  for await (const record of every((paging) => articlesAfter(filter, { ...paging, search }), writePageKey)) yield articleRow(record)
}

/** Every stance that matches, the one a mean is made of, with its quotation; in the order of the quotations. */
export async function* everyStance(filter: Filter): AsyncGenerator<{ readonly quotation: QuotationRow; readonly stance: Stance }> {
  for await (const record of every((paging) => stancesAfter(filter, paging), (record) => `${writePageKey(record)}.${record.target}`)) {
    const quotation = quotationRow(record)
    const stance = quotation.stances.find(({ country }) => country === record.target)
    if (stance !== undefined) yield { quotation, stance }
  }
}

async function* every<Record extends PageKey>(read: (paging: Paging) => Promise<readonly Record[]>, keyOf: (record: Record) => string): AsyncGenerator<Record> {
  let after: string | undefined
  for (;;) {
    const records = await read({ limit: PAGE, after })
    yield* records
    const last = records.at(-1)
    if (last === undefined || records.length < PAGE) return
    after = keyOf(last)
  }
}
