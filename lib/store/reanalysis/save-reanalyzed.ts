import type { Difference } from '../../document'
import { database, type Database } from '../client'
import type { Reanalysed } from '../articles/replace-analysis'
import { readyWhenComplete } from './start-reanalysis'

interface Where {
  readonly language: string
  /** Local day; null: undated. */
  readonly day: string | null
}

/** What a new analysis gave for a stored article, with what it sees otherwise; or why there is none. */
export type Reanalyzed =
  | (Omit<Reanalysed, 'ids'> & { readonly text: string; readonly before: Where; readonly after: Where; readonly differences: readonly Difference[] })
  | { readonly article: string; readonly problem: string }

/** Keeps new analyses beside what is shown. What is kept already stays, so that running a job twice keeps nothing twice. */
export async function saveReanalyzed(reanalysis: string, found: readonly Reanalyzed[]): Promise<void> {
  await database().$transaction(async (db) => {
    // what another worker keeps at the same time is waited for, so that one of them sees that all is done
    const rows = await db.$queryRaw<{ id: string }[]>`select id::text from reanalysis where id = ${reanalysis}::text::bigint for update`
    if (rows.length === 0) return
    const kept = await insertKept(db, reanalysis, found)
    await insertDifferences(db, reanalysis, found.filter(({ article }) => kept.has(article)))
    await readyWhenComplete(db, reanalysis)
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}

async function insertKept(db: Database, reanalysis: string, found: readonly Reanalyzed[]): Promise<ReadonlySet<string>> {
  const json = JSON.stringify(found.map((one) => {
    if ('problem' in one) return { article: one.article, kept: null, problem: one.problem }
    const { article, doc, analysis, supported } = one
    return { article, kept: { doc, analysis, supported }, problem: null }
  }))
  const rows = await db.$queryRaw<{ id: string }[]>`
    insert into reanalyzed_article (reanalysis_id, article_id, kept, problem) select ${reanalysis}::text::bigint, n.article, nullif(n.kept, 'null'), n.problem
    from json_to_recordset(${json}::text::json) as n (article bigint, kept jsonb, problem text) join article a on a.id = n.article
    on conflict do nothing returning article_id::text as id`
  return new Set(rows.map(({ id }) => id))
}

async function insertDifferences(db: Database, reanalysis: string, found: readonly Reanalyzed[]): Promise<void> {
  const json = JSON.stringify(found.flatMap((one) => ('problem' in one ? [] : one.differences.map(({ kind, country, start, end, before, after }) => ({
    article: one.article, kind, country, start, end, content: one.text.slice(start, end),
    before_speaker: before?.speaker, before_label: before?.label, before_score: before?.score, before_day: one.before.day, before_language: one.before.language,
    after_speaker: after?.speaker, after_label: after?.label, after_score: after?.score, after_day: one.after.day, after_language: one.after.language,
  })))))
  await db.$executeRaw`
    insert into reanalysis_difference (reanalysis_id, article_id, kind, country, start, "end", content,
      before_speaker, before_label, before_score, before_day, before_language, after_speaker, after_label, after_score, after_day, after_language)
    select ${reanalysis}::text::bigint, article, kind, country, start, "end", content,
      before_speaker, before_label, before_score, before_day, before_language, after_speaker, after_label, after_score, after_day, after_language
    from json_to_recordset(${json}::text::json) as n (article bigint, kind text, country text, start int, "end" int, content text,
      before_speaker text, before_label text, before_score float8, before_day date, before_language text,
      after_speaker text, after_label text, after_score float8, after_day date, after_language text)`
}
