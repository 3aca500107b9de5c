import { addTallies, type Tally } from '../tally'
import { isGolden } from './names'
import type { Confusion } from '../confusion'
import type { Evaluation } from '../evaluate-answers'

/** What the sets of whole articles in one language gave together: those of news where there are any, else the golden ones. */
export interface LanguageTotals {
  readonly language: string
  readonly articles: number
  readonly total: Tally
  readonly confusions: readonly Confusion[]
}

export function byLanguage(evaluations: readonly Evaluation[]): readonly LanguageTotals[] {
  const whole = evaluations.filter(({ task }) => task === 'article')
  return [...new Set(whole.map(({ language }) => language))].map((language) => {
    const all = whole.filter((evaluation) => evaluation.language === language)
    const news = all.filter(({ name }) => !isGolden(name))
    const sets = news.length > 0 ? news : all
    return {
      language,
      articles: sets.reduce((sum, { figures }) => sum + (figures['articles'] ?? 0), 0),
      total: addTallies(sets.map(({ total }) => total)),
      confusions: sets.flatMap(({ confusions }) => confusions),
    }
  })
}
