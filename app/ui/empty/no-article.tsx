import { getLocale, getTranslations } from 'next-intl/server'
import type { Filter } from '../../../lib/document'
import { archiveCounts, speakerNames } from '../../../lib/store'
import { chipText } from '../filters/chip-text'
import { FILTER_NAMES, isOn, withoutFilter } from '../filters/filter-names'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'
import { EmptyArchive } from './empty-archive'

interface Props {
  readonly filter: Filter
  /** Words looked for in title and outlet. */
  readonly search: string | undefined
}

/** Stands where no article is listed: how to store some, or which filter or words to take off. */
export async function NoArticle({ filter, search }: Props) {
  const [t, tFilters, locale, speakers, counts] = await Promise.all([
    getTranslations('empty'), getTranslations('filters'), getLocale(), speakerNames(filter.speaker ?? []), archiveCounts(),
  ])
  if (counts.articles === 0) return <EmptyArchive />
  const on = FILTER_NAMES.filter((name) => isOn(name, filter))
  if (filter.dated === 'no' && on.length === 1 && search === undefined) return <p className="nothing">{t('allDated')}</p>
  return (
    <section className="nothing">
      <p>{t('takeOff')}</p>
      <ul>
        {search === undefined ? null : (
          <li>
            <Link className="plain" href={filterUrl('/articles', filter)}>
              {t('without', { filter: tFilters('quoted', { words: search }) })}
            </Link>
          </li>
        )}
        {on.map((name) => {
          const chip = chipText(name, filter, tFilters, locale, speakers)
          return (
            <li key={name}>
              <Link className="plain" href={filterUrl('/articles', withoutFilter(name, filter), { search })}>
                {t('without', { filter: `${chip.name}: ${chip.value ?? ''}` })}
              </Link>
            </li>
          )
        })}
      </ul>
      <Link className="button" href="/articles">
        {tFilters('clear')}
      </Link>
    </section>
  )
}
