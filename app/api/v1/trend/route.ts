import { askTrend } from '../../../../lib/ask-trend'
import { countryName, onlyCountry } from '../../../../lib/document'
import { answering, BadRequest } from '../../http/problem'
import { choiceOf, filterOf, queryOf } from '../../http/read-query'

/** Stance over time, by country, speaker or outlet; beside the period before where that is asked for. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    const filter = filterOf(query, ['by', 'unit', 'compare'])
    const by = choiceOf(query, 'by', ['country', 'speaker', 'outlet'])
    const unit = choiceOf(query, 'unit', ['auto', 'day', 'week', 'month'])
    const compare = choiceOf(query, 'compare', ['none', 'previous'])
    if (by !== 'country' && onlyCountry(filter) === undefined) {
      throw new BadRequest('one_country_needed', `by=${by} needs one country: a mean over several says nothing. Add country=RU, for example.`)
    }
    if (compare === 'previous' && (filter.from === undefined || filter.to === undefined)) {
      throw new BadRequest('period_needed', 'compare=previous needs the period to go back from. Add from=2024-01-01&to=2024-12-31, for example.')
    }
    const trend = await askTrend(filter, by, unit, compare)
    const series = by === 'country' ? trend.series.map((each) => ({ ...each, name: countryName(each.key, 'en') })) : trend.series
    return Response.json({ ...trend, series })
  })
}
