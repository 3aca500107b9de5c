import { getLocale, getTranslations } from 'next-intl/server'
import type { Filter, Unit } from '../../../lib/document'
import { askTrend } from '../../../lib/ask-trend'
import { filterUrl } from '../filters/filter-url'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Multiples } from './multiples'
import { TrendHead } from './trend-head'
import { TakeAway } from '../take-away/take-away'

interface Props {
  readonly path: string
  readonly filter: Filter
  readonly unit: Unit | 'auto'
  /** Where the quotations behind a point are narrowed to: the speaker of a speaker's page. */
  readonly within?: Filter
}

/** So many countries are shown when none is asked for; the list of countries holds the others. */
const SHOWN = 6

/** Stance over time toward each country. */
export async function CountryTrend({ path, filter, unit, within = filter }: Props) {
  const [t, locale, trend] = await Promise.all([getTranslations('trend'), getLocale(), askTrend(within, 'country', unit)])
  const asked = filter.country !== undefined
  const series = asked ? trend.series : trend.series.slice(0, SHOWN)
  const hidden = trend.series.length - series.length + trend.omitted
  return (
    <section>
      <TrendHead path={path} filter={filter} unit={unit} shown={trend.unit} />
      {series.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <Multiples
        trend={{ ...trend, series }}
        nameOf={({ key }) => countryName(key, locale)}
        seriesHref={({ key }) => `/countries/${key}`}
        pointHref={({ key }, { from, to }) => filterUrl('/quotations', { ...within, country: [key], from, to })}
      />
      {series.length === 0 ? null : <TakeAway table="trend" filter={within} extra={{ unit, ...(asked ? {} : { series: String(SHOWN) }) }} drawn />}
      {hidden === 0 ? null : (
        <p className="quiet">
          <Link className="plain" href={filterUrl('/countries', within)}>
            {t('moreCountries', { count: hidden })}
          </Link>
        </p>
      )}
    </section>
  )
}
