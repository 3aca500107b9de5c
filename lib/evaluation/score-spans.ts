import { excerpt, type Mistake } from './mistake'
import { matchSpans, sameSpan } from './match-spans'
import { precisionRecall, share } from './precision-recall'
import { sameSpeaker } from './same-speaker'
import type { GoldQuotation, GoldQuoted } from './gold'
import type { PredictedQuotation, Prediction } from './prediction'
import type { Scored } from './figures'

/** Contents of quotations alone, and the speakers where they are annotated. `directOnly`: other kinds are left out of the answers. */
export function scoreSpans(items: readonly GoldQuoted[], predictions: readonly Prediction[], directOnly: boolean): Scored {
  const articles = items.map((gold, n) => {
    const predicted = (predictions[n]?.quotations ?? []).filter((p) => !directOnly || p.kind === 'direct')
    return { gold, predicted, matched: matchSpans(gold.text, gold.quotes, predicted) }
  })
  const wanted = articles.flatMap(({ gold, matched }) => gold.quotes.filter(isRequired).map((quote) => ({ text: gold.text, quote, hit: matched.get(quote) })))
  const optionalHits = articles.reduce((sum, { matched }) => sum + [...matched.keys()].filter((q) => !isRequired(q)).length, 0)
  const answered = articles.reduce((sum, { predicted }) => sum + predicted.length, 0) - optionalHits
  const found = wanted.flatMap(({ text, quote, hit }) => (hit === undefined ? [] : [{ text, quote, hit }]))
  const all = precisionRecall(found.length, answered, wanted.length)
  const named = found.filter(({ quote }) => hasSpeaker(quote))
  return {
    figures: {
      articles: items.length,
      quotes: wanted.length,
      quoteP: all.precision,
      quoteR: all.recall,
      quoteF: all.f,
      quoteExactF: precisionRecall(found.filter((f) => sameSpan(f.text, f.quote, f.hit)).length, answered, wanted.length).f,
      ...(named.length === 0
        ? {}
        : { speakerAcc: share(named.filter((f) => sameSpeaker(f.quote, f.hit.speaker?.name)).length, named.length), speakersScored: named.length }),
    },
    graded: [],
    mistakes: articles.flatMap(({ gold, predicted, matched }) => spanMistakes(gold, predicted, matched)),
  }
}

function isRequired(quote: GoldQuotation): boolean {
  return quote.optional !== true
}

function hasSpeaker(quote: GoldQuotation): boolean {
  return Boolean(quote.speaker) && quote.speakerWeak !== true
}

function spanMistakes(
  gold: GoldQuoted,
  predicted: readonly PredictedQuotation[],
  matched: ReadonlyMap<GoldQuotation, PredictedQuotation>,
): readonly Mistake[] {
  const used = new Set(matched.values())
  const at = (kind: Mistake['kind'], words: string): Mistake => ({ kind, id: gold.id, words })
  return [
    ...gold.quotes.filter((q) => isRequired(q) && !matched.has(q)).map((q) => at('missed', excerpt(gold.text, q))),
    ...predicted.filter((p) => !used.has(p)).map((p) => at('spurious', excerpt(gold.text, p))),
    ...[...matched]
      .filter(([q, p]) => isRequired(q) && hasSpeaker(q) && !sameSpeaker(q, p.speaker?.name))
      .map(([q, p]) => at('speaker', `wanted ${q.speaker}, got ${p.speaker?.name}`)),
  ]
}
