import { counted, type Tally } from './tally'
import { precisionRecall } from './precision-recall'
import type { Figures } from './figures'

/** How many quotations were found, by overlap and with equal boundaries. */
export function quotationFigures(tally: Tally): Figures {
  const count = (name: string) => counted(tally, name)
  const overlapping = precisionRecall(count('found quotations'), count('answered quotations'), count('quotations'))
  const exact = precisionRecall(count('exact quotations'), count('answered quotations'), count('quotations'))
  return {
    articles: count('texts'),
    quotes: count('quotations'),
    quoteP: overlapping.precision,
    quoteR: overlapping.recall,
    quoteF: overlapping.f,
    quoteExactP: exact.precision,
    quoteExactR: exact.recall,
    quoteExactF: exact.f,
  }
}
