import type { KeptDocument } from '../../document'
import { articleBands, articleWords } from '../../statements'
import { currentOutletRules } from '../changes/derive-outlets'
import type { Database } from '../client'
import { hold } from './held-texts'
import { insertQuotations } from './insert-quotations'
import { publication, type Publication } from './publication'
import { archiveTimeZone } from '../time-zone'

/** An analysed article whose text is not stored yet. */
export interface NewArticle {
  readonly upload: string
  readonly sample: boolean
  readonly fileName: string
  readonly hash: string
  readonly doc: KeptDocument
  readonly analysis: string
  readonly supported: boolean
}

/** Stores articles with their quotations, stances and speakers, as sets. Gives their ids by text hash. */
export async function insertArticles(db: Database, articles: readonly NewArticle[]): Promise<ReadonlyMap<string, string>> {
  const zone = archiveTimeZone()
  const { outletOf } = await currentOutletRules(db)
  const placed = articles.map((article): Placed => {
    const { outlet, publishedAt } = article.doc.metadata
    return { ...article, publication: publication(publishedAt, zone), outlet: outlet === null ? null : outletOf(outlet) }
  })
  const ids = await insertArticleRows(db, placed)
  await insertQuotations(db, placed.map(({ hash, upload, doc, outlet, publication }) => ({ id: ids.get(hash), upload, doc, outlet, publication })))
  return ids
}

type Placed = NewArticle & { readonly publication: Publication; readonly outlet: string | null }

async function insertArticleRows(db: Database, articles: readonly Placed[]): Promise<ReadonlyMap<string, string>> {
  const json = JSON.stringify(articles.map(({ upload, sample, fileName, hash, doc, analysis, supported, publication, outlet }) => ({
    upload, sample, file_name: fileName, hash, text: doc.article.text, title: doc.metadata.title, named_outlet: doc.metadata.outlet, outlet, byline: doc.metadata.byline,
    url: doc.metadata.url, language: doc.language, status: supported ? 'analysed' : 'unsupported', analysis, metadata: doc.metadata,
    boilerplate: doc.boilerplate, mentions: doc.mentions, published_at: publication.publishedAt, day: publication.day, sort_key: publication.sortKey,
    bands: articleBands(articleWords(doc.article.text, doc.boilerplate)),
  })))
  const rows = await db.$queryRaw<{ id: string; hash: string }[]>`
    insert into article (upload_id, sample, file_name, text_hash, text, title, named_outlet, outlet, byline, url, language, status, analysis, metadata, boilerplate, mentions, published_at, day, sort_key, bands)
    select upload, sample, file_name, hash, text, title, named_outlet, outlet, byline, url, language, status, analysis, metadata, boilerplate, mentions, published_at, day, sort_key, bands
    from json_to_recordset(${hold(json)}::text::json) as n (upload bigint, sample boolean, file_name text, hash text, text text, title text, named_outlet text, outlet text, byline text, url text,
      language text, status text, analysis text, metadata json, boilerplate json, mentions json, published_at text, day date, sort_key bigint, bands int[])
    returning id::text, text_hash as hash`
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}
