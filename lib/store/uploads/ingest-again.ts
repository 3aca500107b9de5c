import type { Boilerplate, KeptDocument, SaidOfUpload } from '../../document'
import { articleBands, articleWords } from '../../statements'
import { REANALYZE_ARTICLES } from '../changes/mend-article'
import { mendedFields } from '../changes/derive-article'
import { database, type Database } from '../client'
import { linkCopies } from '../articles/link-copies'
import { replaceAnalyses, type Reanalysed } from '../articles/replace-analysis'
import { saidOfUploads } from './said-of-uploads'
import { takeBackReanalysis } from '../reanalysis/take-back-reanalysis'
import { textHash } from '../articles/text-hash'
import { takeWriteLock } from '../write-lock'

/** Name of the job that reads some kept files again; its payload is `{ files: ids }`. */
export const INGEST_AGAIN = 'ingest-again'
/** Files of one job: enough to keep all processors busy, few enough to lose little when a worker is killed. */
const FILES_A_JOB = 50
/** Uploads (priority 0) go first. */
const LATER = 10
const PATIENCE = { maxWait: 60_000, timeout: 10 * 60_000 }

/** Queues every kept file to be read again, by any worker. What waits already is not queued twice. Gives the number of jobs that wait. */
export async function startIngestAgain(): Promise<number> {
  await database().$executeRaw`
    with numbered as (select id, (row_number() over (order by id) - 1) / ${FILES_A_JOB}::int as batch from raw_file),
    batches as (select batch, json_agg(id::text order by id) as files, min(id) as first from numbered group by batch)
    select graphile_worker.add_job(${INGEST_AGAIN}, json_build_object('files', files), job_key := ${`${INGEST_AGAIN} `}::text || first, priority := ${LATER}::int) from batches order by batch`
  return jobsOfIngestAgain()
}

/** Jobs of it that are not done. */
export async function jobsOfIngestAgain(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`select count(*)::int as count from graphile_worker.jobs where task_identifier = ${INGEST_AGAIN}`
  return row?.count ?? 0
}

/** A kept file with what became of its places. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  /** gzip of its bytes */
  readonly zipped: Uint8Array
  readonly said: SaidOfUpload
  /** Articles that were stored from it, by their places. */
  readonly articles: readonly { readonly place: number; readonly article: string }[]
  /** Whether something in it failed. */
  readonly failed: boolean
  /** Places that are known. */
  readonly places: number
}

/** Those of the files that are still kept and of which nothing waits to be read. */
export async function keptFiles(ids: readonly string[]): Promise<readonly KeptFile[]> {
  const rows = await database().$queryRaw<(Omit<KeptFile, 'said'> & { upload: string })[]>`
    select f.id::text, f.name, f.bytes as zipped, f.upload_id::text as upload, i.* from raw_file f join upload u on u.id = f.upload_id and not u.removing and not u.cancelled
    cross join lateral (select count(*)::int as places, coalesce(bool_or(i.outcome = 'failed'), false) as failed,
      coalesce(jsonb_agg(jsonb_build_object('place', i.place, 'article', a.id::text) order by i.place) filter (where a.id is not null), '[]') as articles
      from item i left join article a on a.id = i.article_id and a.deletion = 0 and i.outcome <> 'duplicate' where i.file_id = f.id) i
    where f.id = any(${[...ids]}::text[]::bigint[]) and not exists (select from item i where i.file_id = f.id and i.outcome is null) order by f.id`
  const saidOf = await saidOfUploads(rows.map(({ upload }) => upload))
  return rows.map(({ upload, ...file }) => ({ ...file, said: saidOf.get(upload) ?? {} }))
}

/** A stored article that its file gives another text for by now. */
export type Reread = Omit<Reanalysed, 'doc' | 'ids'> & { readonly doc: KeptDocument }

/**
 * Puts the text that a file gives now, with its analysis, in the place of the one stored, in one transaction. What people corrected stays. An article whose
 * new text is that of another one is left as it is. Gives the number of those replaced.
 */
export async function replaceTexts(reread: readonly Reread[]): Promise<number> {
  if (reread.length === 0) return 0
  return database().$transaction(async (db) => {
    await takeWriteLock(db)
    const fresh: Reread[] = []
    for (const one of reread) if (await storeText(db, one)) fresh.push(one)
    await replaceAnalyses(db, fresh.map(({ article, doc: { article: _text, ...doc }, analysis, supported }) => ({ article, doc, analysis, supported })))
    const ids = fresh.map(({ article }) => article)
    await takeBackReanalysis(db, ids)
    await linkCopies(db, ids)
    for (const id of ids) await inMendedLanguage(db, id)
    return ids.length
  }, PATIENCE)
}

async function storeText(db: Database, { article, doc }: Reread): Promise<boolean> {
  const { text } = doc.article
  const hash = textHash(text)
  const [before] = await db.$queryRaw<{ text: string; ownLength: number | null }[]>`select text, own_length as "ownLength" from article where id = ${article}::text::bigint and deletion = 0`
  // further pages that follow its own text are joined to the new one by a job
  if (before === undefined || before.text.slice(0, before.ownLength ?? before.text.length) === text) return false
  const stored = await db.$executeRaw`
    update article a set text = ${text}, text_hash = ${hash}, own_length = null, bands = ${[...articleBands(articleWords(text, doc.boilerplate))]}::int[], copy_of = null
    where id = ${article}::text::bigint and not exists (select from article b where b.text_hash = ${hash} and b.deletion = 0 and b.id <> a.id)`
  return stored > 0
}

/** A language that a person gave counts also for the new text. */
async function inMendedLanguage(db: Database, article: string): Promise<void> {
  if ((await mendedFields(db, article)).language === undefined) return
  await db.$executeRaw`select graphile_worker.add_job(${REANALYZE_ARTICLES}, ${JSON.stringify({ articles: [article] })}::text::json)`
}

/** Gives articles that were stored before copies were looked for what copies are found by, and links those that are copies. */
export async function bandArticles(ids: readonly string[]): Promise<void> {
  await database().$transaction(async (db) => {
    await takeWriteLock(db)
    const rows = await db.$queryRaw<{ id: string; text: string; boilerplate: readonly Boilerplate[] }[]>`
      select id::text, text, boilerplate from article where id = any(${[...ids]}::text[]::bigint[]) and bands = '{}' and deletion = 0 order by id`
    const banded = rows.map(({ id, text, boilerplate }) => ({ id, bands: articleBands(articleWords(text, boilerplate)) })).filter(({ bands }) => bands.length > 0)
    if (banded.length === 0) return
    await db.$executeRaw`update article a set bands = n.bands from jsonb_to_recordset(${JSON.stringify(banded)}::text::jsonb) as n (id bigint, bands int[]) where a.id = n.id`
    await linkCopies(db, banded.map(({ id }) => id))
  }, PATIENCE)
}
