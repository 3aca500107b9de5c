import type { Filter } from '../document'
import { distinctCodes } from './columns/distinct-codes'
import { select, type Selected } from './columns/select'
import { spanOf, spanText } from './columns/span-of'
import { countQuotations, undatedOf } from './count-quotations'
import type { Summary } from './rows'
import { addStance, stanceCounts, stanceSums, type Facts } from './stance-counts'

/**
 * What the filter selects as a whole. `undated` counts what it would select if it had a date. Articles, outlets, speakers and days are
 * those of every report that matches, whether it stands for its statement or not.
 */
export async function summarize(filter: Filter): Promise<Summary> {
  const [counted, reports, quotations, undated] = await Promise.all([select(filter), select({ ...filter, counting: 'reports' }), countQuotations(filter), countQuotations(undatedOf(filter))])
  const facts: Facts = []
  const countries = distinctCodes(counted.columns.words.size())
  counted.stances((stance, place) => {
    addStance(facts, counted.columns, stance, place)
    countries.add(counted.columns.country[stance] ?? 0)
  })
  return { ...stanceCounts({ ...stanceSums(facts, counted.columns), quotations }), countries: countries.count(), undated, ...whereFrom(reports) }
}

function whereFrom({ columns, quotations, speakersOf }: Selected): Pick<Summary, 'speakers' | 'articles' | 'outlets' | 'from' | 'to'> {
  const { article, outlet, day, words } = columns
  const [outlets, speakers] = [distinctCodes(words.size()), distinctCodes(columns.speakers.size())]
  const articles = new Set<number>()
  let before = NaN
  const span = spanOf((visit) => quotations((place) => {
    const own = article[place] ?? 0
    // those of one article mostly stand side by side
    if (own !== before) articles.add(own)
    before = own
    // 0: not stated
    if (outlet[place] !== 0) outlets.add(outlet[place] ?? 0)
    speakersOf(place, speakers.add)
    visit(day[place])
  }))
  return { speakers: speakers.count(), articles: articles.size, outlets: outlets.count(), ...spanText(span) }
}
