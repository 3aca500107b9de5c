import { database, type Database } from '../client'
import { replaceAnalyses, type Reanalysed } from '../articles/replace-analysis'
import { takeWriteLock } from '../write-lock'
import { currentReanalysis } from './current-reanalysis'

/** Name of the job that shows the analysis that is wanted, article by article; it needs no payload. */
export const SWITCH_ANALYSIS = 'switch-analysis'
/** Articles of one transaction. */
const ARTICLES_A_STEP = 100

/**
 * Puts the analysis that is kept in the place of the one shown, and keeps that one in turn, step by step: what is done stays done when it is
 * broken off, and a step follows whichever way is wanted by then. Charts and numbers are true after every step.
 */
export async function switchAnalysis(): Promise<void> {
  while (await database().$transaction(switchSome, { maxWait: 60_000, timeout: 10 * 60_000 })) continue
}

/** Whether anything was left to do. */
async function switchSome(db: Database): Promise<boolean> {
  await takeWriteLock(db)
  const reanalysis = await currentReanalysis(db)
  if (reanalysis === null || (reanalysis.state !== 'switching' && reanalysis.state !== 'returning')) return false
  const wanted = reanalysis.state === 'switching'
  const rows = await db.$queryRaw<{ article: string; kept: Omit<Reanalysed, 'article'> }[]>`
    select article_id::text as article, kept from reanalyzed_article
    where reanalysis_id = ${reanalysis.id}::text::bigint and shown <> ${wanted} and kept is not null order by article_id limit ${ARTICLES_A_STEP}`
  if (rows.length === 0) {
    // only where nobody has turned it round meanwhile
    await db.$executeRaw`update reanalysis set state = ${wanted ? 'switched' : 'ready'} where id = ${reanalysis.id}::text::bigint and state = ${reanalysis.state}`
    return true
  }
  const former = await shownAnalyses(db, rows.map(({ article }) => article))
  await replaceAnalyses(db, rows.map(({ article, kept }) => ({ article, ...kept })))
  await db.$executeRaw`
    update reanalyzed_article d set shown = ${wanted}, kept = n.kept from jsonb_to_recordset(${former}::text::jsonb) as n (article bigint, kept jsonb)
    where d.reanalysis_id = ${reanalysis.id}::text::bigint and d.article_id = n.article`
  return true
}

/** The analyses that are shown, as rows of article and what is to be kept of it, as JSON. */
async function shownAnalyses(db: Database, articles: readonly string[]): Promise<string> {
  const [row] = await db.$queryRaw<{ json: string }[]>`
    select coalesce(jsonb_agg(jsonb_build_object('article', a.id, 'kept', jsonb_build_object(
      'analysis', a.analysis, 'supported', a.status <> 'unsupported', 'ids', coalesce(q.ids, '[]'),
      'doc', jsonb_build_object('language', a.language, 'metadata', a.metadata, 'boilerplate', a.boilerplate, 'mentions', a.mentions, 'quotations', coalesce(q.quotations, '[]'))))), '[]')::text as json
    from article a left join lateral (
      select jsonb_agg(q.id::text order by q.place) as ids, jsonb_agg(q.data order by q.place) as quotations from quotation q where q.article_id = a.id) q on true
    where a.id = any(${[...articles]}::text[]::bigint[])`
  return row?.json ?? '[]'
}
