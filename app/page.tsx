import { getTranslations } from 'next-intl/server'
import { onlyCountry } from '../lib/document'
import { askCountries } from '../lib/ask-countries'
import { askSpeakers } from '../lib/ask-speakers'
import { archiveCounts, listQuotations, summarize } from '../lib/store'
import { comparedFilter } from './ui/charts/compared-filter'
import { Trend } from './ui/charts/trend'
import { TREND_PARAMETERS } from './ui/charts/trend-choices'
import { Nothing } from './ui/empty/nothing'
import { BadAddress } from './ui/filters/bad-address'
import { FilterBar } from './ui/filters/filter-bar'
import { filterUrl, speakerUrl } from './ui/filters/filter-url'
import { readAddress, type SearchParams } from './ui/filters/read-address'
import { Link } from './ui/link'
import { CountryRanking } from './ui/lists/country-ranking'
import { SpeakerRanking } from './ui/lists/speaker-ranking'
import { LatestQuotations } from './ui/overview/latest-quotations'
import { Lede } from './ui/overview/lede'
import { PendingNote } from './ui/overview/pending-note'
import { Shares } from './ui/overview/shares'
import { UndatedNote } from './ui/overview/undated-note'
import { EmptyArchive } from './ui/samples/empty-archive'
import { SamplesBanner } from './ui/samples/samples-banner'

const RANKED = 8
const LATEST = 6

/** The overview: one sentence, the shares, stance over time, the rankings and the latest quotations. */
export default async function OverviewPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, TREND_PARAMETERS)
  if ('problem' in address) return <BadAddress problem={address.problem} path="/" />
  const { filter, extra } = address
  const counts = await archiveCounts()
  if (counts.articles === 0 && counts.pending === 0) return <EmptyArchive />
  const before = comparedFilter(filter, extra)
  const [t, tLede, summary, countries, speakers, latest] = await Promise.all([
    getTranslations('overview'),
    getTranslations('lede'),
    summarize(filter),
    askCountries(filter, undefined, before),
    askSpeakers(filter, { limit: RANKED, before }),
    listQuotations(filter, { limit: LATEST }),
  ])
  const country = onlyCountry(filter)
  return (
    <>
      <SamplesBanner />
      <PendingNote pending={counts.pending} />
      <FilterBar path="/" filter={filter} extra={extra} />
      <h1 className="sr-only">{t('title')}</h1>
      {summary.quotations === 0 ? <Nothing path="/" filter={filter} extra={extra} said={tLede('nothing')} /> : <Lede summary={summary} countries={countries} filter={filter} />}
      <Shares summary={summary} filter={filter} />
      <UndatedNote undated={summary.undated} filter={filter} />
      {summary.quotations === 0 ? null : (
        <div className="cols">
          <div>
            <Trend path="/" filter={filter} extra={extra} groupings={country === undefined ? ['country'] : ['country', 'speaker', 'outlet']} />
            <LatestQuotations latest={latest} filter={filter} />
          </div>
          <aside className="side">
            {country === undefined ? (
              <section>
                <div className="head">
                  <h2>{t('countries')}</h2>
                  <Link className="more plain" href={filterUrl('/countries', filter, { compare: extra.compare })}>
                    {t('all', { count: countries.length })}
                  </Link>
                </div>
                <CountryRanking rows={countries.slice(0, RANKED)} filter={filter} before={before} hrefOf={(row) => filterUrl('/', { ...filter, country: [row.country] }, extra)} />
              </section>
            ) : null}
            <section>
              <div className="head">
                <h2>{t('speakers')}</h2>
                <Link className="more plain" href={filterUrl('/speakers', filter, { compare: extra.compare })}>
                  {t('all', { count: summary.speakers })}
                </Link>
              </div>
              <SpeakerRanking rows={speakers} country={country} filter={filter} before={before} hrefOf={(row) => speakerUrl(row.speaker.id, filter)} />
            </section>
          </aside>
        </div>
      )}
    </>
  )
}
