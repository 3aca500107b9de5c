import { matchSpans, sameSpan } from './match-spans'
import { sameSpeaker } from './same-speaker'
import { sideOf, type PredictedQuotation, type Prediction } from './prediction'
import type { GoldQuotation, GoldQuoted, Side } from './gold'

/** An annotated quotation that must be found, and the answer to it. */
export interface QuotationJudgement {
  readonly gold: GoldQuotation
  readonly predicted: PredictedQuotation | undefined
  readonly exact: boolean
  readonly speakerRight: boolean
  /** The annotated state of the speaker and the one answered, null: none; undefined where nothing was annotated or the quotation was not found. */
  readonly speakerCountry: CountryOfSpeaker | undefined
  /** Countries that must be found in it. */
  readonly wanted: readonly CountryJudgement[]
  /** Countries answered for it, without those that are optional. */
  readonly answered: readonly AnsweredCountry[]
}
export interface CountryOfSpeaker {
  readonly gold: string | null
  readonly answered: string | null
}
export interface CountryJudgement {
  readonly country: string
  readonly gold: Side
  /** undefined: the country was not found; null: found, and the stance is "don't know". */
  readonly answered: Side | null | undefined
  readonly confidence: number | null
}
export interface AnsweredCountry {
  readonly country: string
  readonly answered: Side | null
  readonly wanted: boolean
}
export interface ArticleJudgement {
  readonly quotations: readonly QuotationJudgement[]
  /** Predicted quotations that answer no annotated one, optional ones included. */
  readonly spurious: readonly PredictedQuotation[]
  readonly predictedCount: number
}

/** Sets the answers to one annotated article beside its annotations. */
export function judgeArticle(gold: GoldQuoted, prediction: Prediction): ArticleJudgement {
  const matched = matchSpans(gold.text, gold.quotes, prediction.quotations)
  const answers = new Set(matched.values())
  const optionalHits = gold.quotes.filter((q) => q.optional === true && matched.has(q)).length
  return {
    quotations: gold.quotes.filter((q) => q.optional !== true).map((q) => judgeQuotation(gold.text, q, matched.get(q))),
    spurious: prediction.quotations.filter((p) => !answers.has(p)),
    predictedCount: prediction.quotations.length - optionalHits,
  }
}

function judgeQuotation(text: string, gold: GoldQuotation, predicted: PredictedQuotation | undefined): QuotationJudgement {
  // Countries meant by a pronoun or by a leader's name are debatable: neither required nor counted against an answer.
  const optional = new Set(gold.countries.filter((c) => c.via === 'pronoun' || c.via === 'leader').map((c) => c.iso2))
  const wanted = gold.countries.filter((c) => !optional.has(c.iso2))
  const stances = new Map((predicted?.stances ?? []).map((s) => [s.country, s]))
  return {
    gold,
    predicted,
    exact: predicted !== undefined && sameSpan(text, gold, predicted),
    speakerRight: predicted !== undefined && sameSpeaker(gold, predicted.speaker?.name),
    speakerCountry: predicted === undefined || gold.speakerCountry === undefined
      ? undefined
      : { gold: gold.speakerCountry, answered: predicted.speaker?.country ?? null },
    wanted: wanted.map((c) => {
      const stance = stances.get(c.iso2)
      return { country: c.iso2, gold: c.stance, answered: stance && sideOf(stance), confidence: stance?.confidence ?? null }
    }),
    answered: [...stances.values()]
      .filter((s) => !optional.has(s.country))
      .map((s) => ({ country: s.country, answered: sideOf(s), wanted: wanted.some((c) => c.iso2 === s.country) })),
  }
}
