import { useLocale, useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import type { FilterOptions } from '../../../lib/store/rows'
import { days } from '../format/day'
import { Link } from '../link'
import { ChoiceChip } from './choice-chip'
import { FilterChip } from './filter-chip'
import { GivenChips } from './given-chips'
import { filterUrl, type Extra } from './filter-url'
import { optionsOf, type ChoiceName } from './options-of'
import { PeriodForm } from './period-form'

interface Props {
  readonly path: string
  readonly filter: Filter
  readonly options: FilterOptions
  /** Kept in every link: the unit of the trend. */
  readonly extra?: Extra
  /** Which choices the page offers; all by default. A country's page does not offer countries. */
  readonly choices?: readonly ChoiceName[]
}

const ALL: readonly ChoiceName[] = ['country', 'speaker', 'outlet', 'language']

/** The filters of a page as chips. All of them are in the address: a link and the Back button restore the view. */
export function FilterBar({ path, filter, options, extra = {}, choices = ALL }: Props) {
  const t = useTranslations('filters')
  const locale = useLocale()
  const period = filter.from === undefined && filter.to === undefined ? null : periodText(filter.from ?? options.from, filter.to ?? options.to)
  const { from, to, ...withoutPeriod } = filter
  const kept = [...new URLSearchParams(filterUrl('', withoutPeriod, extra).slice(1))]

  function periodText(first: string | null, last: string | null): string {
    return first === null || last === null ? (first ?? last ?? '') : days(first, last, locale)
  }

  return (
    <div className="chips" role="group" aria-label={t('title')}>
      {choices.map((name) => (
        <ChoiceChip key={name} name={name} path={path} filter={filter} extra={extra} options={optionsOf(name, options, locale)} />
      ))}
      <FilterChip name={t('period')} value={period} removeHref={filterUrl(path, withoutPeriod, extra)} removeLabel={t('remove', { name: t('period') })}>
        <PeriodForm key={`${from}${to}`} path={path} kept={kept} from={from} to={to} first={options.from} last={options.to} />
      </FilterChip>
      <GivenChips path={path} filter={filter} extra={extra} />
      {filterUrl('', { ...filter }) === '' ? null : (
        <Link className="clear" href={filterUrl(path, {}, extra)} scroll={false}>
          {t('clear')}
        </Link>
      )}
    </div>
  )
}
