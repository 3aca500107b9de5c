import type { KeptDocument } from '../document'
import { currentOutletRules } from './changes/derive-outlets'
import { currentSpeakerRules } from './changes/derive-speakers'
import { mendedFields, speakersIn } from './changes/derive-article'
import { describeSpeakers } from './changes/describe-speakers'
import { database } from './client'
import { insertQuotations } from './insert-quotations'
import { publication } from './publication'
import { recount } from './recount'
import { archiveTimeZone } from './time-zone'
import { takeWriteLock } from './write-lock'

/** A stored article, analysed anew. */
export interface Reanalysed {
  readonly article: string
  readonly doc: KeptDocument
  /** Version of the analysis. */
  readonly analysis: string
  /** Whether the language is scored. */
  readonly supported: boolean
}

/** Puts a new analysis of a stored article in the place of the old one, in one transaction. What people changed is applied to it again. */
export async function replaceAnalysis({ article, doc, analysis, supported }: Reanalysed): Promise<void> {
  await database().$transaction(async (db) => {
    await takeWriteLock(db)
    const [stored] = await db.$queryRaw<{ upload: string }[]>`select upload_id::text as upload from article where id = ${article}::text::bigint`
    if (stored === undefined) return
    const spokeBefore = await speakersIn(db, article)
    const fields = { ...doc.metadata, ...(await mendedFields(db, article)) }
    const published = publication(fields.publishedAt, archiveTimeZone())
    const outlet = fields.outlet === null ? null : (await currentOutletRules(db)).outletOf(fields.outlet)
    await recount(db, [article], async () => {
      await db.$executeRaw`delete from quotation where article_id = ${article}::text::bigint`
      await db.$executeRaw`
        update article set title = ${fields.title}, named_outlet = ${fields.outlet}, outlet = ${outlet}, byline = ${fields.byline}, url = ${fields.url}, language = ${doc.language},
          status = ${supported ? 'analysed' : 'unsupported'}, analysis = ${analysis}, metadata = ${JSON.stringify(doc.metadata)}::text::jsonb,
          boilerplate = ${JSON.stringify(doc.boilerplate)}::text::jsonb, mentions = ${JSON.stringify(doc.mentions)}::text::jsonb,
          published_at = ${published.publishedAt}, day = ${published.day}::text::date, sort_key = ${published.sortKey}::bigint
        where id = ${article}::text::bigint`
      await insertQuotations(db, [{ id: article, upload: stored.upload, doc, outlet, publication: published }])
      return []
    })
    await describeSpeakers(db, spokeBefore, await currentSpeakerRules(db))
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}
