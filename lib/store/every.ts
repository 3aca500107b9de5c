import type { Filter, Stance } from '../document'
import { articlesAfter } from './articles/articles-after'
import { articleRow } from './articles/article-row'
import { select } from './columns/select'
import { writePageKey } from './page-key'
import { quotationRow } from './quotations/quotation-row'
import { recordsById } from './quotations/quotations-by-id'
import type { ArticleRow, QuotationRow } from './rows'

/** Rows asked for at once: enough to be quick, few enough to hold. */
const PAGE = 500

/** Every quotation that the list shows when it begins, in its order, read page by page. */
export async function* everyQuotation(filter: Filter): AsyncGenerator<QuotationRow> {
  const { columns, first } = await select(filter)
  yield* readEach(first(Infinity, 0).map((place) => ({ id: String(columns.id[place]) })), (row) => [row])
}

/** Every stance that matches, the one a mean is made of, with its quotation; in the order of the quotations. */
export async function* everyStance(filter: Filter): AsyncGenerator<{ readonly quotation: QuotationRow; readonly stance: Stance }> {
  const { columns, stances } = await select(filter)
  const targets: { id: string; country: string | null }[] = []
  stances((stance, place) => targets.push({ id: String(columns.id[place]), country: columns.words.text(columns.country[stance] ?? 0) }))
  yield* readEach(targets, (quotation, { country }) => quotation.stances.filter((stance) => stance.country === country).map((stance) => ({ quotation, stance })))
}

/** Every article that the list shows, in its order, read page by page. */
export async function* everyArticle(filter: Filter, search?: string): AsyncGenerator<ArticleRow> {
  let after: string | undefined
  for (;;) {
    const records = await articlesAfter(filter, { limit: PAGE, after, search })
    for (const record of records) yield articleRow(record)
    const last = records.at(-1)
    if (last === undefined || records.length < PAGE) return
    after = writePageKey(last)
  }
}

/** Reads quotations page by page and gives what is made of each; what was taken out meanwhile is left out. */
async function* readEach<Wanted extends { readonly id: string }, Made>(wanted: readonly Wanted[], make: (row: QuotationRow, wanted: Wanted) => readonly Made[]): AsyncGenerator<Made> {
  for (let at = 0; at < wanted.length; at += PAGE) {
    const page = wanted.slice(at, at + PAGE)
    const records = await recordsById(page.map(({ id }) => id))
    for (const one of page) {
      const record = records.get(one.id)
      if (record !== undefined) yield* make(quotationRow(record), one)
    }
  }
}
