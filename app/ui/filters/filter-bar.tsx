import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Filter } from '../../../lib/document'
import { archiveDays, listViews, speakerNames } from '../../../lib/store'
import { KeptFocus } from '../kept-focus'
import { Link } from '../link'
import { SavedViews } from '../views/saved-views'
import { CopyView } from '../views/copy-view'
import { chipText } from './chip-text'
import { CountingSwitch } from './counting-switch'
import type { Editing } from './editing'
import { Editor } from './editor'
import { FilterChip } from './filter-chip'
import { FIELDS_OF, isOn, MORE, OFFERED, withoutFilter, type EditableName, type FilterName } from './filter-names'
import { filterUrl, type Extra } from './filter-url'
import { MoreFilters } from './more-filters'
import { today } from './today'

interface Props {
  readonly path: string
  readonly filter: Filter
  /** What the page itself asks for, and so does not offer: the country of a country's page. */
  readonly fixed?: Filter
  /** Kept in every link: the unit of the trend. */
  readonly extra?: Extra
  /** More that can be done with the view, beside saving it and copying its link. */
  readonly children?: ReactNode
}

/** The filters of a page as chips, and what can be done with the view. All of them are in the address: a link and the Back button restore the view. */
export async function FilterBar({ path, filter, fixed = {}, extra = {}, children }: Props) {
  const [t, locale, speakers, days, views] = await Promise.all([
    getTranslations('filters'), getLocale(), speakerNames(filter.speaker ?? []), archiveDays(today()), listViews(),
  ])
  const editing: Editing = { path, filter, fixed, extra, speakers, days }
  const free = (name: FilterName) => FIELDS_OF[name].every((field) => fixed[field] === undefined)
  const chip = (name: FilterName, editor?: ReactNode) => (
    <FilterChip
      key={name}
      text={chipText(name, filter, t, locale, speakers)}
      removeHref={filterUrl(path, withoutFilter(name, filter), extra)}
      removeLabel={t('remove', { name: t(name) })}
      wide={name === 'period'}
    >
      {editor}
    </FilterChip>
  )
  const editable = (names: readonly EditableName[]) => names.filter(free).map((name) => chip(name, <Editor name={name} editing={editing} />))
  const given = (['dated', 'upload'] as const).filter((name) => isOn(name, filter))
  return (
    <div className="filter-bar">
      <KeptFocus className="chips" role="group" aria-label={t('title')}>
        {editable(OFFERED)}
        {editable(MORE.filter((name) => isOn(name, filter)))}
        {given.map((name) => chip(name))}
        <MoreFilters names={MORE.filter(free)} editing={editing} />
        {filterUrl('', filter) === '' ? null : (
          <Link className="clear" href={filterUrl(path, {}, extra)} scroll={false}>
            {t('clear')}
          </Link>
        )}
      </KeptFocus>
      <div className="view-actions">
        <CountingSwitch path={path} filter={filter} extra={extra} />
        <SavedViews views={views} address={filterUrl(path, filter, extra)} />
        <CopyView address={filterUrl(path, filter, extra)} />
        {children}
      </div>
    </div>
  )
}
