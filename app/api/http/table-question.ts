import { listOrderOf } from '../../../lib/charts'
import { countryName, onlyCountry } from '../../../lib/document'
import type { TableQuestion } from '../../../lib/export-table'
import type { Query } from '../../../lib/parse-filter'
import type { Locale } from '../../i18n/locales'
import { beforeOf } from '../../ui/changes/changes-address'
import { orderOf } from '../../ui/matrix/matrix-address'
import { seriesName } from '../../ui/take-away/series-name'
import { BadRequest } from './problem'
import { choiceOf, filterOf } from './read-query'

/** What a query asks to take away, its names in the given language. `others`: what the call reads besides. @throws BadRequest */
export function tableQuestionOf(query: Query, locale: Locale, others: readonly string[]): TableQuestion {
  const filter = filterOf(query, ['by', 'unit', 'series', 'view', 'compare', 'search', 'rows', 'sort', 'beforeFrom', 'beforeTo', ...others])
  const by = choiceOf(query, 'by', ['country', 'speaker', 'outlet'])
  if (by !== 'country' && onlyCountry(filter) === undefined) {
    throw new BadRequest('one_country_needed', `by=${by} needs one country: a mean over several says nothing. Add country=RU, for example.`)
  }
  return {
    filter, by,
    unit: choiceOf(query, 'unit', ['auto', 'day', 'week', 'month']),
    series: countOf(query.series),
    view: choiceOf(query, 'view', ['mean', 'counts']),
    compare: choiceOf(query, 'compare', ['none', 'previous']),
    rows: choiceOf(query, 'rows', ['speaker', 'speakerCountry']),
    before: beforeOf({ beforeFrom: textOf(query.beforeFrom), beforeTo: textOf(query.beforeTo) }),
    order: orderOf(textOf(query.sort)),
    listOrder: listOrderOf(textOf(query.sort)),
    locale,
    search: typeof query.search === 'string' && query.search !== '' ? query.search : undefined,
    countryName: (country) => countryName(country, locale),
    seriesName: (by, series) => seriesName(by, series, locale),
  }
}

function textOf(value: Query[string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function countOf(value: Query[string]): number | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || !/^[1-9]\d?$/.test(value)) throw new BadRequest('unknown_value', `Unknown value "${String(value)}" of "series"; expected 1 to 99`)
  return Number(value)
}
