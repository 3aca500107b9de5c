import { onlyCountry } from '../../../../lib/document'
import { askTrend } from '../../../../lib/ask-trend'
import { answering, BadRequest } from '../../http/problem'
import { choiceOf, filterOf, queryOf } from '../../http/read-query'

const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/** Stance over time, by country, speaker or outlet. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    const filter = filterOf(query, ['by', 'unit'])
    const by = choiceOf(query, 'by', ['country', 'speaker', 'outlet'])
    const unit = choiceOf(query, 'unit', ['auto', 'day', 'week', 'month'])
    if (by !== 'country' && onlyCountry(filter) === undefined) {
      throw new BadRequest('one_country_needed', `by=${by} needs one country: a mean over several says nothing. Add country=RU, for example.`)
    }
    const trend = await askTrend(filter, by, unit)
    const series = by === 'country' ? trend.series.map((each) => ({ ...each, name: countryNames.of(each.key) ?? each.key })) : trend.series
    return Response.json({ ...trend, series })
  })
}
