import type { Stated } from '../article-of'
import { factivaArticles } from './factiva'
import { nexisArticles } from './nexis'
import { nexisMailArticles } from './nexis-mail'
import { proquestArticles } from './proquest'

/** The articles of a text that a press database (Factiva, Nexis, ProQuest) wrote, each with what stands at its head, where that can be read; null for any other text. */
export function bundledArticles(text: string): readonly Stated[] | null {
  const lines = text.split('\n').map((line) => line.trim())
  for (const read of [factivaArticles, nexisArticles, nexisMailArticles, proquestArticles]) {
    const articles = read(lines).filter((article) => article.text !== '')
    if (articles.some(({ title }) => title !== undefined)) return articles
  }
  return null
}
