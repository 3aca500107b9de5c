import type { Database } from './client'
import { Prisma } from './prisma/client'
import { refreshStances } from './refresh-stances'
import { regroupArticles, spotsOf } from './regroup'
import { timedStep } from './timed-step'

/** Articles in the archive that are versions of another: same URL, or same outlet and title. On `a` and `r`. */
const sameArticle = Prisma.sql`r.id <> a.id and r.deletion = 0 and (r.url = a.url or (r.outlet = a.outlet and r.title = a.title))`

/** Runs a change to the articles named and keeps true what follows: which versions count, which quotations report one statement, and the roll-up. The change gives the ids of articles it made. */
export async function recount(db: Database, ids: readonly string[], change: () => Promise<readonly string[]>): Promise<void> {
  const before = await withVersions(db, ids)
  const spots = await spotsOf(db, before)
  await addToRollup(db, before, -1)
  const changed = await change()
  const after = await withVersions(db, [...before, ...changed])
  // versions that only now turn out to be such are counted already
  await addToRollup(db, after.filter((id) => !before.includes(id) && !changed.includes(id)), -1)
  await timedStep('versions and roll-up', async () => {
    await refreshCurrent(db, after)
    await refreshStances(db, after)
    await addToRollup(db, after, 1)
  })
  await timedStep('grouping reports', () => regroupArticles(db, after, spots, changed))
}

/** The articles and their other versions. */
async function withVersions(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id::text from article where id = any(${[...ids]}::text[]::bigint[])
    union select r.id::text from article a join article r on r.id <> a.id and r.url = a.url where a.id = any(${[...ids]}::text[]::bigint[])
    union select r.id::text from article a join article r on r.id <> a.id and r.outlet = a.outlet and r.title = a.title where a.id = any(${[...ids]}::text[]::bigint[])`
  return rows.map(({ id }) => id)
}

/** Of several versions the newest counts; of equally old ones the one stored last. What a person deleted counts nowhere. */
async function refreshCurrent(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.$executeRaw`
    with judged as (select a.id, a.deletion = 0 and not exists (select from article r where ${sameArticle} and (r.sort_key, r.id) > (a.sort_key, a.id)) as newest
      from article a where a.id = any(${[...ids]}::text[]::bigint[])),
    articles as (update article a set current = j.newest from judged j where a.id = j.id and a.current <> j.newest)
    update quotation q set current = j.newest from judged j where q.article_id = j.id and q.current <> j.newest`
}

/** Adds (sign 1) or takes away (-1) what the dated, current quotations of the articles put into the roll-up. Its sums are decimals, so what is taken away leaves exactly nothing. */
async function addToRollup(db: Database, ids: readonly string[], sign: 1 | -1): Promise<void> {
  if (ids.length === 0) return
  await db.$executeRaw`
    with stances as (select q.id, a.analysis, q.day, s.country, coalesce(q.outlet, 'unknown') as outlet, q.kind, q.language, s.label, coalesce(s.score, 0)::numeric as score, s.stands
      from article a join quotation q on q.article_id = a.id join stance s on s.quotation_id = q.id
      where a.id = any(${[...ids]}::text[]::bigint[]) and q.current and q.day is not null),
    views as (select stances.*, 0::bigint as speaker_id from stances
      union all select stances.*, coalesce(k.speaker_id, -1) from stances left join quotation_speaker k on k.quotation_id = stances.id)
    insert into daily_rollup as r (analysis, day, country, speaker_id, outlet, kind, language, label, count, sum, sum_of_squares, standing_count, standing_sum, standing_sum_of_squares)
    select analysis, day, country, speaker_id, outlet, kind, language, label, ${sign} * count(*), ${sign} * sum(score), ${sign} * sum(score * score),
      ${sign} * count(*) filter (where stands), ${sign} * coalesce(sum(score) filter (where stands), 0), ${sign} * coalesce(sum(score * score) filter (where stands), 0)
    from views group by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict (country, day, speaker_id, outlet, kind, language, label, analysis)
    do update set count = r.count + excluded.count, sum = r.sum + excluded.sum, sum_of_squares = r.sum_of_squares + excluded.sum_of_squares,
      standing_count = r.standing_count + excluded.standing_count, standing_sum = r.standing_sum + excluded.standing_sum,
      standing_sum_of_squares = r.standing_sum_of_squares + excluded.standing_sum_of_squares`
}
