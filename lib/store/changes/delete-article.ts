import type { ChangeResult } from '../../document'
import { changing, recordChange } from './changing'
import { deriveArticle } from './derive-article'
import { findArticle } from './find-article'

/** Takes an article out of every list, chart and number. Its file and what was found in it are kept, so that undoing brings back exactly what was there. */
export function deleteArticle(id: string): Promise<ChangeResult> {
  return changing(async (db) => {
    const article = await findArticle(db, id)
    if (article === undefined) return { refused: 'article-missing' }
    if (article.deleted) return { refused: 'article-deleted' }
    const change = await recordChange(db, { kind: 'delete-article', before: {}, after: { article: { id: article.id, name: article.name } } }, [`article:${article.id}`])
    await deriveArticle(db, article.id)
    return { change }
  })
}
