import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listQuotations } from '../../lib/store'
import { Nothing } from '../ui/empty/nothing'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { filterUrl } from '../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { SearchWords } from '../ui/filters/search-words'
import { Pages } from '../ui/lists/pages'
import { Statements } from '../ui/lists/statements'
import { SamplesBanner } from '../ui/samples/samples-banner'
import { TakeAway } from '../ui/take-away/take-away'

const PAGE = 25

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('quotations') }
}

/** The list behind every number and every point. */
export default async function QuotationsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, ['after'])
  if ('problem' in address) return <BadAddress problem={address.problem} path="/quotations" />
  const { filter, extra } = address
  const [t, page] = await Promise.all([getTranslations('quotations'), listQuotations(filter, { limit: PAGE, after: extra.after })])
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/quotations" filter={filter} />
      <h1 className="page-title">{t('title')}</h1>
      <SearchWords filter={filter} />
      <div className="list-head">
        <p className="total" data-total={page.total} aria-live="polite">
          {t('total', { count: page.total, counting: filter.counting ?? 'statements' })}
        </p>
        {page.total === 0 ? null : <TakeAway table="quotations" filter={filter} />}
      </div>
      {page.total === 0 ? <Nothing path="/quotations" filter={filter} /> : null}
      <Statements rows={page.rows} />
      <Pages firstHref={extra.after === undefined ? null : filterUrl('/quotations', filter)} nextHref={page.next === null ? null : filterUrl('/quotations', filter, { after: page.next })} />
    </>
  )
}
