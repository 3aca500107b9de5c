import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { askSpeakers } from '../../lib/ask-speakers'
import { Nothing } from '../ui/empty/nothing'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { filterUrl } from '../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { SpeakerTable } from '../ui/lists/speaker-table'
import { SamplesBanner } from '../ui/samples/samples-banner'
import { TakeAway } from '../ui/take-away/take-away'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('speakers') }
}

const SHOWN = 500

/** Everybody who was quoted, the most quoted first. */
export default async function SpeakersPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, [])
  if ('problem' in address) return <BadAddress problem={address.problem} path="/speakers" />
  const { filter } = address
  const [t, rows] = await Promise.all([getTranslations('speakers'), askSpeakers(filter, SHOWN)])
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/speakers" filter={filter} />
      <h1 className="page-title">{t('title')}</h1>
      {rows.length === 0 ? <Nothing path="/speakers" filter={filter} said={t('total', { count: 0 })} /> : (
        <>
          <div className="list-head">
            <p className="total">
              {rows.length < SHOWN ? t('total', { count: rows.length }) : t('first', { count: SHOWN })}
            </p>
            <TakeAway table="speakers" filter={filter} drawn />
          </div>
          <SpeakerTable rows={rows} counting={filter.counting ?? 'statements'} hrefOf={(row) => filterUrl(`/speakers/${row.speaker.id}`, { ...filter, speaker: undefined })} quotationsHref={(row) => filterUrl('/quotations', { ...filter, speaker: [row.speaker.id] })} />
        </>
      )}
    </>
  )
}
