import { findCountries } from './find-countries'
import { choices, listOutlets, recentArticles } from './store'
import type { ArticleRow, Choice } from './store/rows'

/** What a person may mean by a few letters. */
export interface Found {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly countries: readonly string[]
  readonly speakers: readonly Choice[]
  readonly outlets: readonly string[]
  readonly articles: readonly Pick<ArticleRow, 'id' | 'title' | 'outlet' | 'publishedAt' | 'language'>[]
}

/** Of each kind so many: what fits is seen at a glance, and another letter finds the rest. */
const MOST = 5

/** Countries by any of their names, speakers by any form of theirs, outlets by theirs, articles by words of title or outlet, newest first. */
export async function findAnything(typed: string): Promise<Found> {
  if (typed.trim() === '') return { countries: [], speakers: [], outlets: [], articles: [] }
  const [speakers, outlets, articles] = await Promise.all([choices('speaker', {}, typed), listOutlets(typed), recentArticles(typed, MOST)])
  return {
    countries: findCountries(typed, MOST),
    speakers: speakers.slice(0, MOST),
    outlets: outlets.slice(0, MOST).map(({ outlet }) => outlet),
    articles: articles.map(({ id, title, outlet, publishedAt, language }) => ({ id, title, outlet, publishedAt, language })),
  }
}
