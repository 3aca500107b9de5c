import { addTallies, type Tally } from '../tally'
import type { Confusion } from '../confusion'
import type { Evaluation } from '../evaluate-answers'

/** What all sets of whole articles in one language gave together. */
export interface LanguageTotals {
  readonly language: string
  readonly articles: number
  readonly total: Tally
  readonly confusions: readonly Confusion[]
}

export function byLanguage(evaluations: readonly Evaluation[]): readonly LanguageTotals[] {
  const whole = evaluations.filter(({ task }) => task === 'article')
  return [...new Set(whole.map(({ language }) => language))].sort().map((language) => {
    const sets = whole.filter((evaluation) => evaluation.language === language)
    return {
      language,
      articles: sets.reduce((sum, { figures }) => sum + (figures['articles'] ?? 0), 0),
      total: addTallies(sets.map(({ total }) => total)),
      confusions: sets.flatMap(({ confusions }) => confusions),
    }
  })
}
