import type { ArticleFields, Metadata } from '../../document'
import type { Database } from '../client'
import { publication } from '../articles/publication'
import { recount } from '../recount'
import { archiveTimeZone } from '../time-zone'
import { changesAbout } from './active-changes'
import { currentSpeakerRules } from './derive-speakers'
import { currentOutletRules } from './derive-outlets'
import { describeSpeakers } from './describe-speakers'

/** What people mended in an article, the latest word on each field. */
export async function mendedFields(db: Database, article: string): Promise<ArticleFields> {
  const changes = await changesAbout(db, `article:${article}`, ['mend-article'])
  return changes.reduce<ArticleFields>((fields, { after }) => ({ ...fields, ...after.fields }), {})
}

/** Makes an article, its quotations and versions follow what people mended in it, and whether they deleted it. Its language follows when it is analysed anew. */
export async function deriveArticle(db: Database, article: string): Promise<void> {
  const [row] = await db.$queryRaw<{ metadata: Metadata }[]>`select metadata from article where id = ${article}::text::bigint`
  if (row === undefined) return
  const fields = { ...row.metadata, ...(await mendedFields(db, article)) }
  const deletion = (await changesAbout(db, `article:${article}`, ['delete-article'])).at(-1)?.id ?? '0'
  const { publishedAt, day, sortKey } = publication(fields.publishedAt, archiveTimeZone())
  const outlet = fields.outlet === null ? null : (await currentOutletRules(db)).outletOf(fields.outlet)
  await recount(db, [article], async () => {
    await db.$executeRaw`
      update article set title = ${fields.title}, named_outlet = ${fields.outlet}, outlet = ${outlet}, published_at = ${publishedAt}, day = ${day}::text::date,
        sort_key = ${sortKey}::bigint, deletion = ${deletion}::text::bigint where id = ${article}::text::bigint`
    await db.$executeRaw`
      update quotation set outlet = ${outlet}, day = ${day}::text::date, sort_key = ${sortKey}::bigint where article_id = ${article}::text::bigint`
    return []
  })
  await describeSpeakers(db, await speakersIn(db, [article]), await currentSpeakerRules(db))
}

/** Whoever is shown to speak in them: their latest office may be another now. */
export async function speakersIn(db: Database, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct r.shown_id::text as id from speaker_reading r join quotation q on q.id = r.quotation_id where q.article_id = any(${[...articles]}::text[]::bigint[])`
  return rows.map(({ id }) => id)
}
