import type { Quotation, QuotationKind } from '../../document'
import { Prisma } from '../prisma/client'
import type { QuotationRow, SpeakerName } from '../rows'
import { foundSpans } from './words-sql'

/** The speakers of quotation `q` in order, as JSON. */
export const speakersOfQuotation = Prisma.sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', p.id::text, 'name', p.name, 'role', p.role, 'country', p.country) order by k.place)
  from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = q.id), '[]') as speakers`

/** What an article is called: its title, or the file it came in where it has none. */
export const shownTitle = Prisma.sql`coalesce(a.title, a.file_name)`

export const quotationColumns = Prisma.sql`q.id::text, q.sort_key::text as "sortKey", q.article_id::text as "articleId", ${shownTitle} as title, a.sample,
  q.kind, q.content, q.lead, q.tone, q.data, a.published_at as "publishedAt", q.outlet, q.language, q.reports, ${speakersOfQuotation}`

/** A row of `quotationColumns`. */
export interface QuotationRecord {
  readonly id: string
  readonly sortKey: string
  readonly articleId: string
  readonly title: string
  readonly sample: boolean
  readonly kind: QuotationKind
  readonly content: string
  readonly lead: string
  readonly tone: number
  readonly data: Quotation
  readonly publishedAt: string | null
  readonly outlet: string | null
  readonly language: string
  readonly reports: number
  readonly speakers: readonly SpeakerName[]
  /** As `markedWords` gives it; absent where no words are searched for. */
  readonly marked?: string | null
}

export function quotationRow(record: QuotationRecord): QuotationRow {
  const { id, articleId, title, sample, kind, content, lead, tone, data, publishedAt, outlet, language, reports, speakers, marked } = record
  const { stances, start, end } = data
  const article = { id: articleId, title, sample }
  const shownAt = start - lead.length
  const found = foundSpans(marked ?? '').map((word) => ({ start: word.start + shownAt, end: word.end + shownAt }))
  return { id, article, content, lead, kind, speaker: speakers[0] ?? null, speakers, stances, start, end, found, tone, publishedAt, outlet, language, reports }
}
