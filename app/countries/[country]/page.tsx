import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { askCountries } from '../../../lib/ask-countries'
import { askSpeakers } from '../../../lib/ask-speakers'
import { listQuotations, summarize } from '../../../lib/store'
import { comparedFilter } from '../../ui/charts/compared-filter'
import { Trend } from '../../ui/charts/trend'
import { TREND_PARAMETERS } from '../../ui/charts/trend-choices'
import { Nothing } from '../../ui/empty/nothing'
import { BadAddress } from '../../ui/filters/bad-address'
import { FilterBar } from '../../ui/filters/filter-bar'
import { filterUrl, speakerUrl } from '../../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../../ui/filters/read-address'
import { countryInSentence, countryName } from '../../ui/format/country-name'
import { Link } from '../../ui/link'
import { SpeakerRanking } from '../../ui/lists/speaker-ranking'
import { LatestQuotations } from '../../ui/overview/latest-quotations'
import { Lede } from '../../ui/overview/lede'
import { Shares } from '../../ui/overview/shares'
import { UndatedNote } from '../../ui/overview/undated-note'
import { SamplesBanner } from '../../ui/samples/samples-banner'

interface Props {
  readonly params: Promise<{ country: string }>
  readonly searchParams: SearchParams
}

const RANKED = 12
const LATEST = 8

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: countryName((await params).country, await getLocale()) }
}

/** One country: how it is spoken about over time, and by whom. */
export default async function CountryPage({ params, searchParams }: Props) {
  const { country } = await params
  if (!/^[A-Z]{2}$/.test(country)) notFound()
  const path = `/countries/${country}`
  const address = await readAddress(searchParams, TREND_PARAMETERS)
  if ('problem' in address) return <BadAddress problem={address.problem} path={path} />
  const { filter, extra } = address
  const within = { ...filter, country: [country] }
  const before = comparedFilter(within, extra)
  const [t, tLede, locale, summary, countries, speakers, latest] = await Promise.all([
    getTranslations('overview'),
    getTranslations('lede'),
    getLocale(),
    summarize(within),
    askCountries(within, undefined, before),
    askSpeakers(within, { limit: RANKED, before }),
    listQuotations(within, { limit: LATEST }),
  ])
  return (
    <>
      <SamplesBanner />
      <FilterBar path={path} filter={filter} extra={extra} fixed={{ country: [country] }} />
      <h1 className="page-title">{countryName(country, locale)}</h1>
      {summary.quotations === 0 ? <Nothing path={path} filter={filter} fixed={{ country: [country] }} extra={extra} said={tLede('nothing')} /> : <Lede summary={summary} countries={countries} filter={within} />}
      <Shares summary={summary} filter={within} />
      <UndatedNote undated={summary.undated} filter={within} />
      {summary.quotations === 0 ? null : (
        <div className="cols">
          <div>
            <Trend path={path} filter={filter} within={within} extra={extra} groupings={['country', 'speaker', 'outlet']} />
            <LatestQuotations latest={latest} filter={within} />
          </div>
          <aside className="side">
            <section>
              <div className="head">
                <h2>{t('speakersOn', { country: countryInSentence(country, locale) })}</h2>
                <Link className="more plain" href={filterUrl('/speakers', within, { compare: extra.compare })}>
                  {t('all', { count: summary.speakers })}
                </Link>
              </div>
              <SpeakerRanking rows={speakers} country={country} filter={within} before={before} hrefOf={(row) => speakerUrl(row.speaker.id, within)} />
            </section>
          </aside>
        </div>
      )}
    </>
  )
}
