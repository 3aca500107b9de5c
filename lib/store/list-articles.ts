import type { Filter } from '../document'
import { articleRow } from './article-row'
import { articlesAfter, countArticles, type ArticlePaging } from './articles-after'
import { pageOf } from './page-of'
import type { ArticleRow, Page } from './rows'

/** Articles, newest first and undated last. `search`: words that the title or the outlet holds. */
export async function listArticles(filter: Filter, { limit, after, search }: ArticlePaging): Promise<Page<ArticleRow>> {
  const [total, records] = await Promise.all([countArticles(filter, search), articlesAfter(filter, { limit: limit + 1, after, search })])
  return pageOf(total, records, limit, articleRow)
}
