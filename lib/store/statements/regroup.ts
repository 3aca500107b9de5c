import type { Database } from '../client'
import { groupReports } from './group-reports'
import type { Spot } from './statement-windows'
import { voiceOf, type Spoken } from './voice-of'

/** Where the quotations of the articles that count may be reports of a statement, as they are written down. */
export async function spotsOf(db: Database, articles: readonly string[]): Promise<readonly Spot[]> {
  if (articles.length === 0) return []
  return db.$queryRaw<Spot[]>`
    select distinct q.voice, q.day - date '1970-01-01' as day from quotation q
    where q.article_id = any(${[...articles]}::text[]::bigint[]) and q.current and q.voice is not null`
}

/**
 * Keeps true which quotations report the same statement, after articles or who speaks in them changed: theirs, and those that are
 * alike within a week. `before`: where they stood before the change. `made`: those that were just stored, with their voices.
 */
export async function regroupArticles(db: Database, articles: readonly string[], before: readonly Spot[], made: readonly string[] = []): Promise<void> {
  const fresh = new Set(made)
  await nameVoices(db, articles.filter((article) => !fresh.has(article)))
  const alone = await standAlone(db, articles)
  const grouped = await groupReports(db, [...before, ...(await spotsOf(db, articles))])
  await refreshStanding(db, [...alone, ...grouped])
}

async function nameVoices(db: Database, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return
  const rows = await db.$queryRaw<(Spoken & { id: string; voice: string | null })[]>`
    select q.id::text, q.content, q.language, q.voice,
      coalesce((select string_agg(k.speaker_id::text, ',' order by k.speaker_id) from quotation_speaker k where k.quotation_id = q.id), '') as speakers
    from quotation q where q.article_id = any(${[...articles]}::text[]::bigint[])`
  const renamed = rows.flatMap((row) => (voiceOf(row) === row.voice ? [] : [{ id: row.id, voice: voiceOf(row) }]))
  if (renamed.length === 0) return
  await db.$executeRaw`
    update quotation q set voice = n.voice from jsonb_to_recordset(${JSON.stringify(renamed)}::text::jsonb) as n (id bigint, voice text) where q.id = n.id`
}

/** Quotations that do not count, or say too little, are statements of their own. Their ids. */
async function standAlone(db: Database, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    update quotation q set statement_id = q.id, nth = 1, reports = 1
    where q.article_id = any(${[...articles]}::text[]::bigint[]) and (not q.current or q.voice is null) and (q.statement_id, q.nth, q.reports) is distinct from (q.id, 1, 1)
    returning q.id::text`
  return rows.map(({ id }) => id)
}

/** Tells anew which stances of the quotations stand for their statement. */
async function refreshStanding(db: Database, quotations: readonly string[]): Promise<void> {
  if (quotations.length === 0) return
  await db.$executeRaw`
    update stance s set stands = not s.stands from quotation q
    where q.id = any(${[...quotations]}::text[]::bigint[]) and s.quotation_id = q.id and s.stands is distinct from (q.nth = 1 or not exists (
      select from quotation e join stance t on t.quotation_id = e.id where e.statement_id = q.statement_id and e.nth < q.nth and t.country = s.country))`
}
