import type { ArticleFields, ChangeResult } from '../../document'
import type { Database } from '../client'
import { publication } from '../articles/publication'
import { archiveTimeZone } from '../time-zone'
import { changing, recordChange } from './changing'
import { deriveArticle, mendedFields } from './derive-article'
import { findArticle, type FoundArticle } from './find-article'

/** Name of the job that analyses stored articles anew; its payload is `{ articles: ids }`. */
export const REANALYZE_ARTICLES = 'reanalyze-articles'

/** Says what an article's title, outlet, date and language are; kept apart from what was read. With another language it is analysed anew, by the queue. */
export function mendArticle(id: string, wanted: ArticleFields): Promise<ChangeResult> {
  return changing(async (db) => {
    const article = await findArticle(db, id)
    if (article === undefined) return { refused: 'article-missing' }
    if (article.deleted) return { refused: 'article-deleted' }
    const { publishedAt, language } = wanted
    if (typeof publishedAt === 'string' && publication(publishedAt, archiveTimeZone()).day === null) return { refused: 'value-wrong' }
    if (language !== undefined && !/^[a-z]{2,3}$/.test(language)) return { refused: 'value-wrong' }
    const shown = { ...article, ...languageOf(article, await mendedFields(db, id)) }
    const fields = changed(shown, wanted)
    if (Object.keys(fields).length === 0) return { refused: 'nothing-changed' }
    const before = { title: shown.title, outlet: shown.outlet, publishedAt: shown.publishedAt, language: shown.language }
    const change = await recordChange(db, { kind: 'mend-article', before, after: { article: { id: article.id, name: article.name }, fields } }, [`article:${article.id}`])
    await followMending(db, article.id, fields)
    return { change }
  })
}

/** What follows from a change of these fields, made or undone. */
export async function followMending(db: Database, article: string, fields: ArticleFields): Promise<void> {
  await deriveArticle(db, article)
  if (fields.language === undefined) return
  await db.$executeRaw`update article set status = 'pending' where id = ${article}::text::bigint`
  await db.$executeRaw`select graphile_worker.add_job(${REANALYZE_ARTICLES}, ${JSON.stringify({ articles: [article] })}::text::json)`
}

/** A language that was set and waits for the queue counts as the language. */
function languageOf({ language }: FoundArticle, mended: ArticleFields): { readonly language: string } {
  return { language: mended.language ?? language }
}

function changed(shown: Required<ArticleFields>, wanted: ArticleFields): ArticleFields {
  return {
    ...(wanted.title === undefined || wanted.title === shown.title ? {} : { title: wanted.title }),
    ...(wanted.outlet === undefined || wanted.outlet === shown.outlet ? {} : { outlet: wanted.outlet }),
    ...(wanted.publishedAt === undefined || wanted.publishedAt === shown.publishedAt ? {} : { publishedAt: wanted.publishedAt }),
    ...(wanted.language === undefined || wanted.language === shown.language ? {} : { language: wanted.language }),
  }
}
