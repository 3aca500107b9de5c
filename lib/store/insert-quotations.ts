import { leadIn, type KeptDocument, type Quotation } from '../document'
import { currentSpeakerRules, showSpeakers } from './changes/derive-speakers'
import type { SpeakerRules } from './changes/speaker-rules'
import type { Database } from './client'
import { noteAppearances } from './note-appearances'
import type { Publication } from './publication'
import { resolveSpeakers } from './resolve-speakers'

/** What the analysis found in a stored article, with the columns of the article that quotations repeat. */
export interface AnalysedArticle {
  readonly id: string | undefined
  readonly upload: string
  readonly doc: KeptDocument
  readonly outlet: string | null
  readonly publication: Publication
}

/** Stores the quotations of articles with their stances and speakers, as sets. */
export async function insertQuotations(db: Database, articles: readonly AnalysedArticle[]): Promise<void> {
  const quotations = articles.flatMap((article) => article.doc.quotations.map((quotation, place) => ({ article, quotation, place })))
  const ids = await insertQuotationRows(db, quotations)
  const found = quotations.map((each, at) => ({ ...each, id: ids[at] }))
  await insertStances(db, found)
  await linkSpeakers(db, found, await currentSpeakerRules(db))
}

interface Placed {
  readonly article: AnalysedArticle
  readonly quotation: Quotation
  readonly place: number
}
type Found = Placed & { readonly id: string | undefined }

/** Ids in the order given. */
async function insertQuotationRows(db: Database, quotations: readonly Placed[]): Promise<readonly (string | undefined)[]> {
  const json = JSON.stringify(quotations.map(({ article, quotation, place }) => ({
    article: article.id, upload: article.upload, place, kind: quotation.kind, content: article.doc.article.text.slice(quotation.start, quotation.end),
    lead: leadIn(article.doc.article.text, quotation), tone: quotation.tone, data: quotation, outlet: article.outlet, language: article.doc.language,
    day: article.publication.day, sort_key: article.publication.sortKey,
  })))
  const rows = await db.$queryRaw<{ id: string; article: string; place: number }[]>`
    insert into quotation (article_id, upload_id, place, kind, content, lead, tone, data, outlet, language, day, sort_key)
    select article, upload, place, kind, content, lead, tone, data, outlet, language, day, sort_key
    from jsonb_to_recordset(${json}::text::jsonb) as n (article bigint, upload bigint, place int, kind text, content text, lead text, tone float8, data jsonb,
      outlet text, language text, day date, sort_key bigint)
    returning id::text, article_id::text as article, place`
  const ids = new Map(rows.map(({ id, article, place }) => [`${article} ${place}`, id]))
  return quotations.map(({ article, place }) => ids.get(`${article.id} ${place}`))
}

async function insertStances(db: Database, found: readonly Found[]): Promise<void> {
  const json = JSON.stringify(found.flatMap(({ id, quotation }) =>
    quotation.stances.map(({ country, label, score, confidence, mentions }) =>
      ({ quotation: id, country, label, score, confidence, via: [...new Set(mentions.map(({ via }) => via))] }))))
  await db.$executeRaw`
    insert into stance (quotation_id, country, label, score, confidence, via, current, day, language, kind, outlet, upload_id)
    select n.quotation, n.country, n.label, n.score, n.confidence, n.via, q.current, q.day, q.language, q.kind, q.outlet, q.upload_id
    from jsonb_to_recordset(${json}::text::jsonb) as n (quotation bigint, country text, label text, score float8, confidence float8, via text[])
      join quotation q on q.id = n.quotation`
}

async function linkSpeakers(db: Database, found: readonly Found[], rules: SpeakerRules): Promise<void> {
  const named = found.flatMap(({ id, article, quotation }) =>
    quotation.speakers.map(({ name, role, country }, place) => ({ quotation: id, article: article.id ?? '', start: quotation.start, end: quotation.end, place, name, role, country, seenAt: article.publication.sortKey })))
  // the names of a batch repeat; the last of each stands for it, as the latest role is the one shown
  const distinct = [...new Map(named.map((speaker, at) => [keyOf(speaker), { speaker, at }])).entries()].sort(([, a], [, b]) => a.at - b.at)
  const ids = await resolveSpeakers(db, distinct.map(([, { speaker }]) => speaker), rules)
  const idOf = new Map(distinct.map(([key], at) => [key, ids[at] ?? '']))
  const readings = named.map((speaker) => {
    const id = idOf.get(keyOf(speaker)) ?? ''
    return { ...speaker, speaker: id, shown: rules.shown({ ...speaker, speaker: id }) }
  })
  await db.$executeRaw`
    insert into speaker_reading (quotation_id, place, name, role, country, speaker_id, shown_id)
    select quotation, place, name, role, country, speaker, shown
    from jsonb_to_recordset(${JSON.stringify(readings)}::text::jsonb) as n (quotation bigint, place int, name text, role text, country text, speaker bigint, shown bigint)
    order by quotation, place`
  await showSpeakers(db, found.flatMap(({ id }) => (id === undefined ? [] : [id])))
  await noteAppearances(db, readings, rules)
}

function keyOf({ name, role, country, seenAt }: { readonly name: string; readonly role: string | null; readonly country: string | null; readonly seenAt: number }): string {
  return `${name}\n${role}\n${country}\n${seenAt}`
}
