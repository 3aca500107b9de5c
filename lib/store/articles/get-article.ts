import type { Boilerplate, Mention, Metadata, Quotation } from '../../document'
import { articleColumns, articleRow, type ArticleRecord } from './article-row'
import { database } from '../client'
import { speakersOfQuotation } from '../quotations/quotation-row'
import type { ArticleDetail, SpeakerName } from '../rows'

type Record = ArticleRecord & {
  readonly text: string
  readonly url: string | null
  readonly metadata: Metadata
  readonly boilerplate: readonly Boilerplate[]
  readonly mentions: readonly Mention[]
  readonly analysis: string
  readonly addedAt: Date
  readonly fileName: string
  readonly dateCorrected: boolean
}
interface QuotationRecord {
  readonly id: string
  readonly data: Quotation
  readonly speakers: readonly SpeakerName[]
}

/** What an article that an older analysis read lacks. */
const NOT_READ_BEFORE: Pick<Metadata, 'updatedAt' | 'section' | 'agency' | 'dateGuess' | 'said'> = { updatedAt: null, section: null, agency: null, dateGuess: null, said: [] }

/** An article with its text and everything found in it, quotations in text order; null where the id names none. */
export async function getArticle(id: string): Promise<ArticleDetail | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  const db = database()
  const [articles, quotations] = await Promise.all([
    db.$queryRaw<Record[]>`
      select ${articleColumns}, a.text, a.url, a.metadata, a.boilerplate, a.mentions, a.analysis, a.added_at as "addedAt", a.file_name as "fileName",
        exists (select from change c where c.subjects @> array['article:' || a.id] and c.kind = 'mend-article' and c.undone_at is null and c.after -> 'fields' ? 'publishedAt') as "dateCorrected"
      from article a where a.id = ${id}::text::bigint and a.deletion = 0`,
    db.$queryRaw<QuotationRecord[]>`
      select q.id::text, q.data, ${speakersOfQuotation} from quotation q where q.article_id = ${id}::text::bigint order by q.place`,
  ])
  const [article] = articles
  if (article === undefined) return null
  const { text, url, metadata, boilerplate, mentions, analysis, addedAt, fileName, dateCorrected } = article
  const quotationList = quotations.map(({ id, data, speakers }) => ({ ...data, id, speakerNames: speakers }))
  return { ...articleRow(article), text, url, metadata: { ...NOT_READ_BEFORE, ...metadata }, boilerplate, mentions, analysis, quotationList, addedAt: addedAt.toISOString(), fileName, dateCorrected }
}
