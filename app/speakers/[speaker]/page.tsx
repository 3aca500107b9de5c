import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { askCountries } from '../../../lib/ask-countries'
import { askOffices } from '../../../lib/ask-offices'
import { stateVoice } from '../../../lib/state-voice'
import { getSpeaker, listQuotations, rankOutlets, summarize } from '../../../lib/store'
import { comparedFilter } from '../../ui/charts/compared-filter'
import { Trend } from '../../ui/charts/trend'
import { TREND_PARAMETERS } from '../../ui/charts/trend-choices'
import { ChangeNote } from '../../ui/mending/change-note'
import { Nothing } from '../../ui/empty/nothing'
import { BadAddress } from '../../ui/filters/bad-address'
import { FilterBar } from '../../ui/filters/filter-bar'
import { countryUrl, filterUrl } from '../../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../../ui/filters/read-address'
import { countryName } from '../../ui/format/country-name'
import { Link } from '../../ui/link'
import { CountryRanking } from '../../ui/lists/country-ranking'
import { LatestQuotations } from '../../ui/overview/latest-quotations'
import { Shares } from '../../ui/overview/shares'
import { SpeakerLede } from '../../ui/overview/speaker-lede'
import { UndatedNote } from '../../ui/overview/undated-note'
import { Offices } from '../../ui/speaker/offices'
import { OutletRanking } from '../../ui/speaker/outlet-ranking'
import { SamplesBanner } from '../../ui/samples/samples-banner'

interface Props {
  readonly params: Promise<{ speaker: string }>
  readonly searchParams: SearchParams
}

const LATEST = 8
const OUTLETS = 8
const RANKED = 12

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getSpeaker((await params).speaker))?.speaker.name }
}

/** One speaker: the stance toward each country over time, and what was said. */
export default async function SpeakerPage({ params, searchParams }: Props) {
  const { speaker: id } = await params
  const found = await getSpeaker(id)
  if (found === null) notFound()
  const { speaker, aliases } = found
  const path = `/speakers/${speaker.id}`
  const address = await readAddress(searchParams, [...TREND_PARAMETERS, 'changed'])
  if ('problem' in address) return <BadAddress problem={address.problem} path={path} />
  const { filter, extra: { changed, ...extra } } = address
  // merged into another
  if (speaker.id !== id) redirect(filterUrl(path, filter, { ...extra, changed }))
  const within = { ...filter, speaker: [speaker.id] }
  const before = comparedFilter(within, extra)
  const [t, tLede, tSpeaker, tStance, locale, summary, countries, outlets, offices, latest] = await Promise.all([
    getTranslations('overview'),
    getTranslations('lede'),
    getTranslations('speaker'),
    getTranslations('stance'),
    getLocale(),
    summarize(within),
    askCountries(within, undefined, before),
    rankOutlets(within, OUTLETS),
    askOffices(speaker.id, within),
    listQuotations(within, { limit: LATEST }),
  ])
  const voice = speaker.role === null ? stateVoice(speaker) : null
  const facts = [voice === null ? speaker.role : tStance(`voices.${voice}`), speaker.country === null ? tSpeaker('noCountry') : countryName(speaker.country, locale), aliases.length === 0 ? null : t('aliases', { names: aliases.join(', ') })]
  return (
    <>
      <SamplesBanner />
      <FilterBar path={path} filter={filter} extra={extra} fixed={{ speaker: [speaker.id] }} />
      <ChangeNote change={changed} />
      <h1 className="page-title">{speaker.name}</h1>
      <p className="page-intro">
        {facts.filter((fact) => fact !== null).join(' · ')}{' '}
        <Link className="plain mend-link" href={`${path}/mend`}>
          {tSpeaker('mend')}
        </Link>
      </p>
      {summary.quotations === 0 ? <Nothing path={path} filter={filter} fixed={{ speaker: [speaker.id] }} extra={extra} said={tLede('nothing')} /> : <SpeakerLede summary={summary} countries={countries} filter={within} />}
      <Shares summary={summary} filter={within} />
      <UndatedNote undated={summary.undated} filter={within} />
      {summary.quotations === 0 ? null : (
        <div className="cols">
          <div>
            <Trend path={path} filter={filter} within={within} extra={extra} groupings={['country']} />
            <LatestQuotations latest={latest} filter={within} />
          </div>
          <aside className="side">
            <section>
              <div className="head">
                <h2>{t('countries')}</h2>
                <Link className="more plain" href={filterUrl('/countries', within, { compare: extra.compare })}>
                  {t('all', { count: countries.length })}
                </Link>
              </div>
              <CountryRanking rows={countries.slice(0, RANKED)} filter={within} before={before} hrefOf={(row) => countryUrl(row.country, within)} />
            </section>
            <Offices offices={offices} counting={within.counting ?? 'statements'} />
            <OutletRanking rows={outlets} filter={within} />
          </aside>
        </div>
      )}
    </>
  )
}
