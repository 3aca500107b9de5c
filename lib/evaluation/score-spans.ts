import { addTallies, counted, type Tally } from './tally'
import { excerpt, type Mistake } from './mistake'
import { matchSpans, sameCore, sameSpan } from './match-spans'
import { quotationFigures } from './quotation-figures'
import { sameSpeaker } from './same-speaker'
import { precisionRecall, share } from './precision-recall'
import { speakerConfusion } from './speaker-confusion'
import type { Confusion } from './confusion'
import type { Figures, Scored } from './figures'
import type { GoldQuotation, GoldQuoted } from './gold'
import type { PredictedQuotation, Prediction } from './prediction'

interface Matched {
  readonly gold: GoldQuoted
  readonly predicted: readonly PredictedQuotation[]
  readonly matched: ReadonlyMap<GoldQuotation, PredictedQuotation>
}

/** Contents of quotations alone, and the speakers where they are annotated. `directOnly`: other kinds are left out of the answers. */
export function scoreSpans(items: readonly GoldQuoted[], predictions: readonly Prediction[], directOnly: boolean): Scored {
  const articles = items.map((gold, n): Matched => {
    const predicted = (predictions[n]?.quotations ?? []).filter((p) => !directOnly || p.kind === 'direct')
    return { gold, predicted, matched: matchSpans(gold.text, gold.quotes, predicted) }
  })
  const tallies = articles.map(tallySpans)
  return { tallies, total: addTallies(tallies), figuresOf: spanFigures, confusions: articles.flatMap(spanConfusions), mistakes: articles.flatMap(spanMistakes) }
}

function tallySpans({ gold, predicted, matched }: Matched): Tally {
  const found = [...matched].filter(([quote]) => isRequired(quote))
  const named = found.filter(([quote]) => hasSpeaker(quote))
  return {
    'texts': 1,
    'quotations': gold.quotes.filter(isRequired).length,
    'answered quotations': predicted.length - (matched.size - found.length),
    'found quotations': found.length,
    'exact quotations': found.filter(([quote, hit]) => sameSpan(gold.text, quote, hit)).length,
    'same contents': found.filter(([quote, hit]) => sameCore(gold.text, quote, hit)).length,
    'named speakers': named.length,
    'right speakers': named.filter(([quote, hit]) => sameSpeaker(quote, hit.speaker?.name)).length,
  }
}

function spanFigures(tally: Tally): Figures {
  const named = counted(tally, 'named speakers')
  return { ...quotationFigures(tally), quoteCoreF: coreF(tally), ...(named === 0 ? {} : { speakerAcc: share(counted(tally, 'right speakers'), named), speakersScored: named }) }
}

/** F of contents that are the same but for what opens them. */
function coreF(tally: Tally): number {
  return precisionRecall(counted(tally, 'same contents'), counted(tally, 'answered quotations'), counted(tally, 'quotations')).f
}

function isRequired(quote: GoldQuotation): boolean {
  return quote.optional !== true
}

function hasSpeaker(quote: GoldQuotation): boolean {
  return Boolean(quote.speaker) && quote.speakerWeak !== true
}

function wrongSpeakers({ matched }: Matched): readonly (readonly [GoldQuotation, PredictedQuotation])[] {
  return [...matched].filter(([q, p]) => isRequired(q) && hasSpeaker(q) && !sameSpeaker(q, p.speaker?.name))
}

function spanConfusions(article: Matched): readonly Confusion[] {
  return wrongSpeakers(article).map(([q, p]) => speakerConfusion(q, p.speaker?.name, article.gold.quotes))
}

function spanMistakes(article: Matched): readonly Mistake[] {
  const { gold, predicted, matched } = article
  const used = new Set(matched.values())
  const at = (kind: Mistake['kind'], words: string): Mistake => ({ kind, id: gold.id, words })
  return [
    ...gold.quotes.filter((q) => isRequired(q) && !matched.has(q)).map((q) => at('missed', excerpt(gold.text, q))),
    ...predicted.filter((p) => !used.has(p)).map((p) => at('spurious', excerpt(gold.text, p))),
    ...wrongSpeakers(article).map(([q, p]) => at('speaker', `wanted ${q.speaker}, got ${p.speaker?.name}`)),
  ]
}
