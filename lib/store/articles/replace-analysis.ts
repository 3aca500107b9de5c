import type { KeptDocument } from '../../document'
import { currentOutletRules } from '../changes/derive-outlets'
import { currentSpeakerRules } from '../changes/derive-speakers'
import { mendedFields, speakersIn } from '../changes/derive-article'
import { describeSpeakers } from '../changes/describe-speakers'
import { database, type Database } from '../client'
import { insertQuotations } from './insert-quotations'
import { publication, type Publication } from './publication'
import { recount } from '../recount'
import { archiveTimeZone } from '../time-zone'
import { takeBackReanalysis } from '../reanalysis/take-back-reanalysis'
import { takeWriteLock } from '../write-lock'

/** What was found in a stored article, without its text. */
export type Findings = Omit<KeptDocument, 'article'>

/** A stored article, analysed anew. */
export interface Reanalysed {
  readonly article: string
  readonly doc: Findings
  /** Version of the analysis. */
  readonly analysis: string
  /** Whether the language is scored. */
  readonly supported: boolean
  /** Ids that its quotations had when this analysis was shown before, by their places. */
  readonly ids?: readonly (string | null)[]
}

/** Puts a new analysis of a stored article in the place of the old one, in one transaction; one that was prepared for it before is void. */
export async function replaceAnalysis(reanalysed: Reanalysed): Promise<void> {
  await database().$transaction(async (db) => {
    await takeWriteLock(db)
    await replaceAnalyses(db, [reanalysed])
    await takeBackReanalysis(db, [reanalysed.article])
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}

interface Placed extends Reanalysed {
  readonly upload: string
  readonly text: string
  readonly title: string | null
  readonly namedOutlet: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly publication: Publication
}

/**
 * Puts analyses of stored articles in the place of the ones shown. What people changed is applied to them again, and a quotation that stands
 * where one stood before keeps its id, so that links to it hold. Takes for granted that the write lock is held.
 */
export async function replaceAnalyses(db: Database, reanalysed: readonly Reanalysed[]): Promise<void> {
  const placed = await place(db, reanalysed)
  if (placed.length === 0) return
  const ids = placed.map(({ article }) => article)
  const spokeBefore = await speakersIn(db, ids)
  const idsOf = await keptIds(db, ids)
  await recount(db, ids, async () => {
    await db.$executeRaw`delete from quotation where article_id = any(${ids}::text[]::bigint[])`
    await updateArticles(db, placed)
    await insertQuotations(db, placed.map(({ article, upload, text, doc, outlet, publication, ids: given }) =>
      ({ id: article, upload, doc: { ...doc, article: { text } }, outlet, publication, ids: idsOf(article, doc, given) })))
    return []
  })
  await forgetCountries(db, spokeBefore)
  await describeSpeakers(db, spokeBefore, await currentSpeakerRules(db))
}

/** A country that no article tells of a speaker any more: the first that one still tells takes its place. */
async function forgetCountries(db: Database, speakers: readonly string[]): Promise<void> {
  const ids = [...speakers]
  await db.$executeRaw`
    with told as (select p.id, r.country, row_number() over (partition by p.id order by r.quotation_id, r.place) as nth
      from speaker p join speaker_reading r on r.shown_id = coalesce(p.shown_as, p.id) and r.speaker_id = p.id and r.country is not null
      where p.id = any(${ids}::text[]::bigint[]) or p.shown_as = any(${ids}::text[]::bigint[]))
    update speaker p set read_country = (select country from told where told.id = p.id and nth = 1)
    where (p.id = any(${ids}::text[]::bigint[]) or p.shown_as = any(${ids}::text[]::bigint[])) and not p.by_hand and p.read_country is not null
      and not exists (select from told where told.id = p.id and told.country = p.read_country)`
}

async function place(db: Database, reanalysed: readonly Reanalysed[]): Promise<readonly Placed[]> {
  const rows = await db.$queryRaw<{ id: string; upload: string; text: string }[]>`
    select id::text, upload_id::text as upload, text from article where id = any(${reanalysed.map(({ article }) => article)}::text[]::bigint[])`
  const stored = new Map(rows.map((row) => [row.id, row]))
  const [zone, { outletOf }] = [archiveTimeZone(), await currentOutletRules(db)]
  const placed: Placed[] = []
  for (const one of reanalysed) {
    const row = stored.get(one.article)
    if (row === undefined) continue
    const { title, outlet, byline, url, publishedAt } = { ...one.doc.metadata, ...(await mendedFields(db, one.article)) }
    placed.push({
      ...one, upload: row.upload, text: row.text, title, namedOutlet: outlet, outlet: outlet === null ? null : outletOf(outlet), byline, url, publication: publication(publishedAt, zone),
    })
  }
  return placed
}

/** The ids that quotations of the articles shall have: those they had under the same analysis before, else that of the one at the same place of the text. */
async function keptIds(db: Database, articles: readonly string[]): Promise<(article: string, doc: Findings, given: Reanalysed['ids']) => readonly (string | null)[]> {
  const rows = await db.$queryRaw<{ id: string; key: string }[]>`
    select id::text, article_id || ' ' || (data ->> 'start') || ' ' || (data ->> 'end') as key from quotation where article_id = any(${[...articles]}::text[]::bigint[]) order by id`
  return (article, { quotations }, given = []) => {
    const free = rows.filter(({ id }) => !given.includes(id))
    return quotations.map(({ start, end }, at) => {
      const before = given[at] ?? null
      if (before !== null) return before
      const same = free.findIndex(({ key }) => key === `${article} ${start} ${end}`)
      return same === -1 ? null : (free.splice(same, 1)[0]?.id ?? null)
    })
  }
}

async function updateArticles(db: Database, placed: readonly Placed[]): Promise<void> {
  const json = JSON.stringify(placed.map(({ article, doc, analysis, supported, title, namedOutlet, outlet, byline, url, publication }) => ({
    id: article, title, named_outlet: namedOutlet, outlet, byline, url, language: doc.language, status: supported ? 'analysed' : 'unsupported', analysis,
    metadata: doc.metadata, boilerplate: doc.boilerplate, mentions: doc.mentions, published_at: publication.publishedAt, day: publication.day, sort_key: publication.sortKey,
  })))
  await db.$executeRaw`
    update article a set title = n.title, named_outlet = n.named_outlet, outlet = n.outlet, byline = n.byline, url = n.url, language = n.language, status = n.status,
      analysis = n.analysis, metadata = n.metadata, boilerplate = n.boilerplate, mentions = n.mentions, published_at = n.published_at, day = n.day, sort_key = n.sort_key
    from json_to_recordset(${json}::text::json) as n (id bigint, title text, named_outlet text, outlet text, byline text, url text, language text, status text, analysis text,
      metadata json, boilerplate json, mentions json, published_at text, day date, sort_key bigint) where a.id = n.id`
}
