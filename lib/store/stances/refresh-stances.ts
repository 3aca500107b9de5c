import type { Database } from '../client'
import { Prisma } from '../prisma/client'

/** Whether one of those who say `q` is of the country of `s`. */
export const own = Prisma.sql`exists (select from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = q.id and p.country = s.country)`

/** Makes the stances of articles repeat what their quotations say, after these or who speaks in them changed. */
export async function refreshStances(db: Database, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return
  await db.$executeRaw`
    update stance s set current = q.current, day = q.day, language = q.language, kind = q.kind, outlet = q.outlet, upload_id = q.upload_id, own = ${own}
    from quotation q where q.article_id = any(${[...articles]}::text[]::bigint[]) and s.quotation_id = q.id
      and (s.current, s.day, s.language, s.kind, s.outlet, s.upload_id, s.own) is distinct from (q.current, q.day, q.language, q.kind, q.outlet, q.upload_id, ${own})`
}

/** Tells anew which stances are toward the own country, after the country of speakers changed. */
export async function refreshOwn(db: Database, speakers: readonly string[]): Promise<void> {
  if (speakers.length === 0) return
  await db.$executeRaw`
    update stance s set own = not s.own from quotation q
    where q.id in (select k.quotation_id from quotation_speaker k where k.speaker_id = any(${[...speakers]}::text[]::bigint[]))
      and s.quotation_id = q.id and s.own <> ${own}`
}
