import type { Filter } from '../document'
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
  const countries = new Set<number>()
  counted.stances((stance, place) => {
    addStance(facts, counted.columns, stance, place)
    countries.add(counted.columns.country[stance] ?? 0)
  })
  return { ...stanceCounts({ ...stanceSums(facts, counted.columns), quotations }), countries: countries.size, undated, ...whereFrom(reports) }
}

function whereFrom({ columns, quotations, speakersOf }: Selected): Pick<Summary, 'speakers' | 'articles' | 'outlets' | 'from' | 'to'> {
  const [articles, outlets, speakers] = [new Set<number>(), new Set<number>(), new Set<number>()]
  const span = spanOf((visit) => quotations((place) => {
    articles.add(columns.article[place] ?? 0)
    outlets.add(columns.outlet[place] ?? 0)
    speakersOf(place, (speaker) => speakers.add(speaker))
    visit(columns.day[place])
  }))
  // 0: not stated
  outlets.delete(0)
  return { speakers: speakers.size, articles: articles.size, outlets: outlets.size, ...spanText(span) }
}
