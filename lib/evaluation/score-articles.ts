import { addTallies } from './tally'
import { articleConfusions } from './article-confusions'
import { articleFigures } from './article-figures'
import { articleMistakes } from './article-mistakes'
import { judgeArticle } from './judge-article'
import { tallyArticle } from './tally-article'
import type { GoldQuoted } from './gold'
import type { Prediction } from './prediction'
import type { Scored } from './figures'

/** Everything end to end: quotations, their speakers, the countries they name and the stance toward each. */
export function scoreArticles(items: readonly GoldQuoted[], predictions: readonly Prediction[]): Scored {
  const pairs = items.flatMap((gold, n) => predictions.slice(n, n + 1).map((prediction) => ({ gold, prediction, judged: judgeArticle(gold, prediction) })))
  const tallies = pairs.map(({ gold, prediction, judged }) => tallyArticle(gold, prediction, judged))
  return {
    tallies,
    total: addTallies(tallies),
    figuresOf: articleFigures,
    confusions: pairs.flatMap(({ gold, judged }) => articleConfusions(gold, judged)),
    mistakes: pairs.flatMap(({ gold, judged }) => articleMistakes(gold, judged)),
  }
}
