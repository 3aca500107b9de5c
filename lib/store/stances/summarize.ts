import type { Filter } from '../../document'
import { distinctCodes } from '../columns/distinct-codes'
import { keptWith, keyOf } from '../columns/kept-with'
import { select, type Selected } from '../columns/select'
import { spanOf, spanText } from '../columns/span-of'
import { countQuotations, undatedOf } from '../quotations/count-quotations'
import type { Summary } from '../rows'
import { addStance, stanceCounts, stanceSums, type Facts } from './stance-counts'

/** The views of a page under one filter ask for the same. */
const summaries = keptWith<Omit<Summary, 'undated'>>(8)

/**
 * What the filter selects as a whole. `undated` counts what it would select if it had a date. Articles, outlets, speakers and days are
 * those of every report that matches, whether it stands for its statement or not.
 */
export async function summarize(filter: Filter): Promise<Summary> {
  const [counted, reports, undated] = await Promise.all([select(filter), select({ ...filter, counting: 'reports' }), countQuotations(undatedOf(filter))])
  // of one state of the archive alone: what is asked at the same time may be answered by two
  const summary = counted.columns === reports.columns ? summaries(counted.columns, keyOf(filter), () => summed(counted, reports)) : summed(counted, reports)
  return { ...summary, undated }
}

function summed(counted: Selected, reports: Selected): Omit<Summary, 'undated'> {
  const facts: Facts = []
  const countries = distinctCodes(counted.columns.words.size())
  counted.stances((stance, place) => {
    addStance(facts, counted.columns, stance, place)
    countries.add(counted.columns.country[stance] ?? 0)
  })
  return { ...stanceCounts({ ...stanceSums(facts, counted.columns), quotations: counted.count() }), countries: countries.count(), ...whereFrom(reports) }
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
