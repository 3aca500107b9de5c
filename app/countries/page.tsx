import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { askCountries } from '../../lib/ask-countries'
import { inListOrder, listOrderOf } from '../../lib/charts'
import { CompareSwitch } from '../ui/charts/compare-switch'
import { comparedFilter } from '../ui/charts/compared-filter'
import { Nothing } from '../ui/empty/nothing'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { filterUrl } from '../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { CountryTable } from '../ui/lists/country-table'
import { ComparedNote } from '../ui/lists/compared-note'
import { SamplesBanner } from '../ui/samples/samples-banner'
import { TakeAway } from '../ui/take-away/take-away'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('countries') }
}

/** Every country that somebody took a stance on. */
export default async function CountriesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, ['compare', 'sort'])
  if ('problem' in address) return <BadAddress problem={address.problem} path="/countries" />
  const { filter, extra } = address
  const before = comparedFilter(filter, extra)
  const order = listOrderOf(extra.sort)
  const [t, rows] = await Promise.all([getTranslations('countries'), askCountries(filter, undefined, before)])
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/countries" filter={filter} extra={extra} />
      <h1 className="page-title">{t('title')}</h1>
      {rows.length === 0 ? <Nothing path="/countries" filter={filter} extra={extra} said={t('total', { count: 0, order })} /> : (
        <>
          <div className="list-head">
            <p className="total">
              {t('total', { count: rows.length, order })}
            </p>
            <CompareSwitch path="/countries" filter={filter} extra={extra} />
            <TakeAway table="countries" filter={filter} extra={{ compare: before === null ? undefined : 'previous', sort: order === 'quoted' ? undefined : order }} drawn />
          </div>
          <ComparedNote before={before} />
          <CountryTable rows={inListOrder(rows, order)} filter={filter} before={before} order={order} orderHref={(other) => filterUrl('/countries', filter, { ...extra, sort: other === 'quoted' ? undefined : other })} />
        </>
      )}
    </>
  )
}
