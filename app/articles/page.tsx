import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listArticles } from '../../lib/store'
import { ChangeNote } from '../ui/mending/change-note'
import { NoArticle } from '../ui/empty/no-article'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { filterUrl } from '../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { ArticleEntry } from '../ui/lists/article-entry'
import { Pages } from '../ui/lists/pages'
import { SearchForm } from '../ui/search-form'
import { SamplesBanner } from '../ui/samples/samples-banner'
import { TakeAway } from '../ui/take-away/take-away'

const PAGE = 30

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('articles') }
}

/** All articles, newest first; those without a date can be dated here. */
export default async function ArticlesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, ['after', 'search', 'changed'])
  if ('problem' in address) return <BadAddress problem={address.problem} path="/articles" />
  const { filter, extra } = address
  const { after, search, changed } = extra
  const [t, page] = await Promise.all([getTranslations('articles'), listArticles(filter, { limit: PAGE, after, search })])
  return (
    <>
      <SamplesBanner />
      <ChangeNote change={changed} />
      <FilterBar path="/articles" filter={filter} extra={{ search }} />
      <h1 className="page-title">{t('title')}</h1>
      <SearchForm action="/articles" name="search" value={search} filter={filter} label={t('search')} button={t('find')} />
      <div className="list-head">
        <p className="total">
          {t('total', { count: page.total })}
        </p>
        {page.total === 0 ? null : <TakeAway table="articles" filter={filter} extra={{ search }} />}
      </div>
      {page.total === 0 ? <NoArticle filter={filter} search={search} /> : null}
      {filter.dated === 'no' && page.total > 0 ? <p className="page-intro">{t('undatedIntro')}</p> : null}
      {page.rows.map((row) => (
        <ArticleEntry key={row.id} row={row} />
      ))}
      <Pages firstHref={after === undefined ? null : filterUrl('/articles', filter, { search })} nextHref={page.next === null ? null : filterUrl('/articles', filter, { search, after: page.next })} />
    </>
  )
}
