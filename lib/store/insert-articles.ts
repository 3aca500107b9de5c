import { leadIn, type Document, type Quotation } from '../document'
import type { Database } from './client'
import { publication, type Publication } from './publication'
import { resolveSpeakers } from './resolve-speakers'
import { archiveTimeZone } from './time-zone'

/** An analysed article whose text is not stored yet. */
export interface NewArticle {
  readonly upload: string
  readonly sample: boolean
  readonly fileName: string
  readonly hash: string
  readonly doc: Document
  readonly analysis: string
  readonly supported: boolean
}

/** Stores articles with their quotations, stances and speakers, as sets. Gives their ids by text hash. */
export async function insertArticles(db: Database, articles: readonly NewArticle[]): Promise<ReadonlyMap<string, string>> {
  const zone = archiveTimeZone()
  const dated = articles.map((article) => ({ ...article, publication: publication(article.doc.metadata.publishedAt, zone) }))
  const ids = await insertArticleRows(db, dated)
  const quotations = dated.flatMap((article) => article.doc.quotations.map((quotation, place) => ({ article, quotation, place, articleId: ids.get(article.hash) })))
  const quotationIds = await insertQuotationRows(db, quotations)
  const found = quotations.map((each, at) => ({ ...each, id: quotationIds[at] }))
  await insertStances(db, found)
  await linkSpeakers(db, found)
  return ids
}

type Dated = NewArticle & { readonly publication: Publication }
interface Placed {
  readonly article: Dated
  readonly articleId: string | undefined
  readonly quotation: Quotation
  readonly place: number
}
type Found = Placed & { readonly id: string | undefined }

async function insertArticleRows(db: Database, articles: readonly Dated[]): Promise<ReadonlyMap<string, string>> {
  const json = JSON.stringify(articles.map(({ upload, sample, fileName, hash, doc, analysis, supported, publication }) => ({
    upload, sample, file_name: fileName, hash, text: doc.article.text, title: doc.metadata.title, outlet: doc.metadata.outlet, byline: doc.metadata.byline,
    url: doc.metadata.url, language: doc.language, status: supported ? 'analysed' : 'unsupported', analysis, metadata: doc.metadata,
    boilerplate: doc.boilerplate, mentions: doc.mentions, published_at: publication.publishedAt, day: publication.day, sort_key: publication.sortKey,
  })))
  const rows = await db.$queryRaw<{ id: string; hash: string }[]>`
    insert into article (upload_id, sample, file_name, text_hash, text, title, outlet, byline, url, language, status, analysis, metadata, boilerplate, mentions, published_at, day, sort_key)
    select upload, sample, file_name, hash, text, title, outlet, byline, url, language, status, analysis, metadata, boilerplate, mentions, published_at, day, sort_key
    from jsonb_to_recordset(${json}::text::jsonb) as n (upload bigint, sample boolean, file_name text, hash text, text text, title text, outlet text, byline text, url text,
      language text, status text, analysis text, metadata jsonb, boilerplate jsonb, mentions jsonb, published_at text, day date, sort_key bigint)
    returning id::text, text_hash as hash`
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}

/** Ids in the order given. */
async function insertQuotationRows(db: Database, quotations: readonly Placed[]): Promise<readonly (string | undefined)[]> {
  const json = JSON.stringify(quotations.map(({ article, articleId, quotation, place }) => ({
    article: articleId, upload: article.upload, place, kind: quotation.kind, content: article.doc.article.text.slice(quotation.start, quotation.end),
    lead: leadIn(article.doc.article.text, quotation), tone: quotation.tone, data: quotation, outlet: article.doc.metadata.outlet, language: article.doc.language,
    day: article.publication.day, sort_key: article.publication.sortKey,
  })))
  const rows = await db.$queryRaw<{ id: string; article: string; place: number }[]>`
    insert into quotation (article_id, upload_id, place, kind, content, lead, tone, data, outlet, language, day, sort_key)
    select article, upload, place, kind, content, lead, tone, data, outlet, language, day, sort_key
    from jsonb_to_recordset(${json}::text::jsonb) as n (article bigint, upload bigint, place int, kind text, content text, lead text, tone float8, data jsonb,
      outlet text, language text, day date, sort_key bigint)
    returning id::text, article_id::text as article, place`
  const ids = new Map(rows.map(({ id, article, place }) => [`${article} ${place}`, id]))
  return quotations.map(({ articleId, place }) => ids.get(`${articleId} ${place}`))
}

async function insertStances(db: Database, found: readonly Found[]): Promise<void> {
  const json = JSON.stringify(found.flatMap(({ id, quotation }) =>
    quotation.stances.map(({ country, label, score, confidence, mentions }) =>
      ({ quotation: id, country, label, score, confidence, via: [...new Set(mentions.map(({ via }) => via))] }))))
  await db.$executeRaw`
    insert into stance (quotation_id, country, label, score, confidence, via)
    select quotation, country, label, score, confidence, via
    from jsonb_to_recordset(${json}::text::jsonb) as n (quotation bigint, country text, label text, score float8, confidence float8, via text[])`
}

async function linkSpeakers(db: Database, found: readonly Found[]): Promise<void> {
  const named = found.flatMap(({ id, article, quotation }) =>
    quotation.speakers.map(({ name, role, country }, place) => ({ quotation: id, place, name, role, country, seenAt: article.publication.sortKey })))
  const distinct = [...new Map(named.map((speaker) => [`${speaker.name}\n${speaker.role}\n${speaker.country}\n${speaker.seenAt}`, speaker])).entries()]
  const ids = await resolveSpeakers(db, distinct.map(([, speaker]) => speaker))
  const idOf = new Map(distinct.map(([key], at) => [key, ids[at]]))
  const json = JSON.stringify(named.map((speaker) =>
    ({ quotation: speaker.quotation, place: speaker.place, speaker: idOf.get(`${speaker.name}\n${speaker.role}\n${speaker.country}\n${speaker.seenAt}`) })))
  await db.$executeRaw`
    insert into quotation_speaker (quotation_id, speaker_id, place)
    select quotation, speaker, place from jsonb_to_recordset(${json}::text::jsonb) as n (quotation bigint, speaker bigint, place int)
    order by quotation, place on conflict do nothing`
}
