import type { Metadata } from '../document'
import { database } from './client'
import { publication } from './publication'
import { recount } from './recount'
import { archiveTimeZone } from './time-zone'
import { takeWriteLock } from './write-lock'

/**
 * Dates an article by hand: a correction kept beside what the analysis read, which lists and charts follow.
 * `date`: YYYY-MM-DD; null takes the correction back. False where the id names no article or the date is none.
 */
export async function dateArticle(id: string, date: string | null): Promise<boolean> {
  const articleId = /^\d{1,18}$/.test(id) ? BigInt(id) : undefined
  if (articleId === undefined || (date !== null && publication(date, archiveTimeZone()).day === null)) return false
  return database().$transaction(async (db) => {
    await takeWriteLock(db)
    const [article] = await db.$queryRaw<{ metadata: Metadata }[]>`select metadata from article where id = ${articleId}`
    if (article === undefined) return false
    await recount(db, [id], async () => {
      if (date === null) await db.dateCorrection.deleteMany({ where: { articleId } })
      else await db.dateCorrection.upsert({ where: { articleId }, create: { articleId, publishedAt: date }, update: { publishedAt: date, madeAt: new Date() } })
      const { publishedAt, day, sortKey } = publication(date ?? article.metadata.publishedAt, archiveTimeZone())
      await db.$executeRaw`update article set published_at = ${publishedAt}, day = ${day}::text::date, sort_key = ${sortKey}::bigint where id = ${articleId}`
      await db.$executeRaw`update quotation set day = ${day}::text::date, sort_key = ${sortKey}::bigint where article_id = ${articleId}`
      return []
    })
    return true
    // a worker that is saving holds the lock for a moment
  }, { maxWait: 30_000, timeout: 60_000 })
}
