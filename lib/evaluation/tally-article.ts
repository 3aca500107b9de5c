import { addTallies, type Tally } from './tally'
import { breaksLedger } from './breaks-ledger'
import { decisionsOn } from './decisions-on'
import { judgeArticle, type ArticleJudgement, type QuotationJudgement } from './judge-article'
import { sideOf, type Prediction } from './prediction'
import { tallyConfidence, type Graded } from './calibration'
import { tallyDecisions } from './decision'
import type { GoldQuoted } from './gold'

/** Counts of one article: quotations, speakers, countries, stances, whole answers, ledgers. */
export function tallyArticle(gold: GoldQuoted, prediction: Prediction, judged: ArticleJudgement = judgeArticle(gold, prediction)): Tally {
  const stances = prediction.quotations.flatMap((q) => q.stances)
  return addTallies([
    { 'texts': 1, 'answered quotations': judged.predictedCount },
    ...judged.quotations.map(tallyQuotation),
    ...judged.spurious.flatMap((p) => p.stances).map((stance) => ({ 'answered countries': 1, 'answered sides': sideOf(stance) ? 1 : 0 })),
    tallyDecisions(judged.quotations.flatMap(decisionsOn)),
    tallyConfidence(judged.quotations.flatMap(gradedStances)),
    { 'stances': stances.length, 'broken ledgers': stances.filter((stance) => breaksLedger(gold.text, stance)).length },
  ])
}

function tallyQuotation(q: QuotationJudgement): Tally {
  const found = q.wanted.filter((c) => c.answered !== undefined)
  const sided = q.wanted.filter((c) => c.gold !== 0)
  return {
    'quotations': 1,
    [`${q.gold.kind} quotations`]: 1,
    ...(q.predicted === undefined
      ? {}
      : {
          'found quotations': 1,
          [`found ${q.gold.kind} quotations`]: 1,
          'right kinds': q.predicted.kind === q.gold.kind ? 1 : 0,
          'named speakers': 1,
          'right speakers': q.speakerRight ? 1 : 0,
          'countries of speakers': q.speakerCountry ? 1 : 0,
          'right countries of speakers': q.speakerCountry && q.speakerCountry.answered === q.speakerCountry.gold ? 1 : 0,
        }),
    'exact quotations': q.exact ? 1 : 0,
    'countries': q.wanted.length,
    'found countries': found.length,
    'judged countries': found.filter((c) => c.answered !== null).length,
    'answered countries': q.answered.length,
    'sides': sided.length,
    'answered sides': q.answered.filter((c) => c.answered !== null && c.answered !== 0).length,
    'right sides': q.speakerRight ? sided.filter((c) => c.answered === c.gold).length : 0,
  }
}

function gradedStances(q: QuotationJudgement): readonly Graded[] {
  return q.wanted.flatMap((c) =>
    c.answered === undefined || c.answered === null || c.confidence === null ? [] : [{ confidence: c.confidence, right: c.answered === c.gold }])
}
