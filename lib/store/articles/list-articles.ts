import type { Filter } from '../../document'
import { articleRow } from './article-row'
import { articlesAfter, countArticles, type ArticlePaging } from './articles-after'
import { pageOf } from '../page-of'
import type { ArticleRow, Page } from '../rows'

/** Articles, newest first and undated last. `search`: words that the title or the outlet holds. */
export async function listArticles(filter: Filter, { limit, after, search }: ArticlePaging): Promise<Page<ArticleRow>> {
  const [total, records] = await Promise.all([countArticles(filter, search), articlesAfter(filter, { limit: limit + 1, after, search })])
  return pageOf(total, records, limit, articleRow)
}

/** The newest articles with these words in title or outlet; how many more there are is not asked. */
export async function recentArticles(search: string, limit: number): Promise<readonly ArticleRow[]> {
  return (await articlesAfter({}, { limit, search })).map(articleRow)
}
