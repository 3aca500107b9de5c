import { articleMistakes } from './article-mistakes'
import { breaksLedger } from './breaks-ledger'
import { calibrationError, type Graded } from './calibration'
import { judgeArticle, type ArticleJudgement, type QuotationJudgement } from './judge-article'
import { precisionRecall, share } from './precision-recall'
import { sideOf, type Prediction } from './prediction'
import { stanceFigures, type Decision } from './confusion'
import type { Figures, Scored } from './figures'
import type { GoldQuoted } from './gold'

/** Everything end to end: quotations, their speakers, the countries they name and the stance toward each. */
export function scoreArticles(items: readonly GoldQuoted[], predictions: readonly Prediction[]): Scored {
  const pairs = items.flatMap((gold, n) => predictions.slice(n, n + 1).map((prediction) => ({ gold, prediction, judged: judgeArticle(gold, prediction) })))
  const judged = pairs.map((pair) => pair.judged)
  const quotations = judged.flatMap((j) => j.quotations)
  const graded = gradedStances(quotations)
  return {
    figures: {
      articles: items.length,
      ...quotationFigures(judged, quotations),
      ...countryFigures(quotations),
      ece: calibrationError(graded),
      ...ledgerFigures(pairs),
      countryF: countryF(judged, quotations),
      ...stanceFigures(decisions(quotations)),
      ...tupleFigures(judged, quotations),
    },
    graded,
    mistakes: pairs.flatMap(({ gold, judged: j }) => articleMistakes(gold, j)),
  }
}

function quotationFigures(judged: readonly ArticleJudgement[], quotations: readonly QuotationJudgement[]): Figures {
  const predicted = judged.reduce((sum, j) => sum + j.predictedCount, 0)
  const found = quotations.filter((q) => q.predicted !== undefined)
  const all = precisionRecall(found.length, predicted, quotations.length)
  const kinds = [...new Set(quotations.map((q) => q.gold.kind))]
  const recallOf = (kind: string | undefined): number =>
    share(found.filter((q) => q.gold.kind === kind).length, quotations.filter((q) => q.gold.kind === kind).length)
  return {
    quotes: quotations.length,
    quoteP: all.precision,
    quoteR: all.recall,
    quoteF: all.f,
    quoteExactF: precisionRecall(quotations.filter((q) => q.exact).length, predicted, quotations.length).f,
    ...Object.fromEntries(kinds.map((kind) => [`recall_${kind}`, recallOf(kind)])),
    kindAcc: share(found.filter((q) => q.predicted?.kind === q.gold.kind).length, found.length),
    speakerAcc: share(found.filter((q) => q.speakerRight).length, found.length),
  }
}

function countryFigures(quotations: readonly QuotationJudgement[]): Figures {
  const wanted = quotations.flatMap((q) => q.wanted)
  const found = wanted.filter((c) => c.answered !== undefined)
  return { countryPairs: wanted.length, coverage: share(found.filter((c) => c.answered !== null).length, found.length) }
}

function countryF(judged: readonly ArticleJudgement[], quotations: readonly QuotationJudgement[]): number {
  const wanted = quotations.flatMap((q) => q.wanted)
  const answered = quotations.flatMap((q) => q.answered).length + judged.flatMap((j) => j.spurious.flatMap((p) => p.stances)).length
  return precisionRecall(wanted.filter((c) => c.answered !== undefined).length, answered, wanted.length).f
}

/** Each country wanted, and each answered that is not wanted, as a decision between three sides. */
function decisions(quotations: readonly QuotationJudgement[]): readonly Decision[] {
  return quotations.flatMap((q) => [
    ...q.wanted.map((c) => ({ gold: c.gold, answered: c.answered ?? null })),
    ...q.answered.filter((c) => !c.wanted).map((c) => ({ gold: null, answered: c.answered })),
  ])
}

/** The whole answer at once: this speaker takes this side toward this country. */
function tupleFigures(judged: readonly ArticleJudgement[], quotations: readonly QuotationJudgement[]): Figures {
  const wanted = quotations.flatMap((q) => q.wanted.map((c) => ({ ...c, speakerRight: q.speakerRight }))).filter((c) => c.gold !== 0)
  const answered = [
    ...quotations.flatMap((q) => q.answered.map((c) => c.answered)),
    ...judged.flatMap((j) => j.spurious.flatMap((p) => p.stances.map(sideOf))),
  ].filter((side) => side !== null && side !== 0)
  const right = wanted.filter((c) => c.answered === c.gold && c.speakerRight)
  const { precision, recall, f } = precisionRecall(right.length, answered.length, wanted.length)
  return { tupleP: precision, tupleR: recall, tupleF: f }
}

function gradedStances(quotations: readonly QuotationJudgement[]): readonly Graded[] {
  return quotations.flatMap((q) =>
    q.wanted.flatMap((c) =>
      c.answered === undefined || c.answered === null || c.confidence === null ? [] : [{ confidence: c.confidence, right: c.answered === c.gold }],
    ),
  )
}

function ledgerFigures(pairs: readonly { readonly gold: GoldQuoted; readonly prediction: Prediction }[]): Figures {
  const stances = pairs.flatMap(({ gold, prediction }) => prediction.quotations.flatMap((q) => q.stances.map((s) => ({ text: gold.text, s }))))
  return { stances: stances.length, ledgerViolations: stances.filter(({ text, s }) => breaksLedger(text, s)).length }
}
