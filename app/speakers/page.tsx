import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { askSpeakers } from '../../lib/ask-speakers'
import { inListOrder, listOrderOf } from '../../lib/charts'
import { onlyCountry } from '../../lib/document'
import { countSpeakers } from '../../lib/store'
import { CompareSwitch } from '../ui/charts/compare-switch'
import { comparedFilter } from '../ui/charts/compared-filter'
import { Nothing } from '../ui/empty/nothing'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { filterUrl } from '../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { ComparedNote } from '../ui/lists/compared-note'
import { Pages } from '../ui/lists/pages'
import { SpeakerTable } from '../ui/lists/speaker-table'
import { SamplesBanner } from '../ui/samples/samples-banner'
import { TakeAway } from '../ui/take-away/take-away'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('speakers') }
}

const PAGE = 100

/** Everybody who was quoted, the most quoted first. */
export default async function SpeakersPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, ['compare', 'sort', 'page'])
  if ('problem' in address) return <BadAddress problem={address.problem} path="/speakers" />
  const { filter, extra: { page: asked, ...extra } } = address
  const before = comparedFilter(filter, extra)
  // over several countries a mean says nothing, and has no change
  const isMeasured = onlyCountry(filter) !== undefined
  const order = isMeasured ? listOrderOf(extra.sort) : 'quoted'
  const [t, total] = await Promise.all([getTranslations('speakers'), countSpeakers(filter)])
  const page = Math.min(pageOf(asked), Math.max(1, Math.ceil(total / PAGE)))
  const skip = PAGE * (page - 1)
  // who comes first by the mean is known once all are measured
  const rows = order === 'quoted' ? await askSpeakers(filter, { limit: PAGE, skip, before }) : inListOrder(await askSpeakers(filter, { limit: total, before }), order).slice(skip, skip + PAGE)
  const last = skip + rows.length
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/speakers" filter={filter} extra={extra} />
      <h1 className="page-title">{t('title')}</h1>
      {total === 0 ? <Nothing path="/speakers" filter={filter} extra={extra} said={t('total', { count: 0, order })} /> : (
        <>
          <div className="list-head">
            <p className="total">
              {total === rows.length ? t('total', { count: total, order }) : t('span', { first: skip + 1, last, count: total, order })}
            </p>
            {isMeasured ? <CompareSwitch path="/speakers" filter={filter} extra={extra} /> : null}
            <TakeAway table="speakers" filter={filter} extra={{ compare: before === null ? undefined : 'previous', sort: order === 'quoted' ? undefined : order }} drawn />
          </div>
          {isMeasured ? <ComparedNote before={before} /> : null}
          <SpeakerTable rows={rows} filter={filter} before={before} order={order} orderHref={(other) => filterUrl('/speakers', filter, { ...extra, sort: other === 'quoted' ? undefined : other })} />
          <Pages firstHref={skip === 0 ? null : filterUrl('/speakers', filter, extra)} nextHref={last < total ? filterUrl('/speakers', filter, { ...extra, page: String(page + 1) }) : null} />
        </>
      )}
    </>
  )
}

/** The number of a page in an address, from 1; anything else is the first. */
function pageOf(said: string | undefined): number {
  return said !== undefined && /^[1-9]\d{0,5}$/.test(said) ? Number(said) : 1
}
