import { getLocale, getTranslations } from 'next-intl/server'
import type { Filter } from '../../../lib/document'
import { countQuotations, speakerNames, tooCommonIn } from '../../../lib/store'
import type { Locale } from '../../i18n/locales'
import { chipText } from '../filters/chip-text'
import { withoutFilter, type FilterName } from '../filters/filter-names'
import { filterUrl, type Extra } from '../filters/filter-url'
import { languageName } from '../format/language-name'
import { Link } from '../link'
import { mostFirst } from './most-first'

interface Props {
  readonly path: string
  readonly filter: Filter
  readonly fixed: Filter
  readonly extra: Extra
  /** The filters that are on, at least one. */
  readonly on: readonly FilterName[]
  readonly said: string | undefined
}

/** Filters that match nothing together: which of them to take off, and how much then appears, the most first. */
export async function WithoutOne({ path, filter, fixed, extra, on, said }: Props) {
  const [t, tFilters, tRanking, locale, speakers, common, counts] = await Promise.all([
    getTranslations('empty'), getTranslations('filters'), getTranslations('ranking'), getLocale(), speakerNames(filter.speaker ?? []), filter.q === undefined ? [] : tooCommonIn(filter.q),
    Promise.all(on.map((name) => countQuotations({ ...withoutFilter(name, filter), ...fixed }))),
  ])
  const ways = mostFirst(on.map((name, at) => ({ name, count: counts[at] ?? 0 })))
  return (
    <section className="nothing">
      {said === undefined ? null : <p className="lede">{said}</p>}
      {common.length === 0 ? null : <p>{t('tooCommon', { words: filter.q ?? '', languages: languageNames(common, locale) })}</p>}
      <p>{t(ways.length === 0 ? 'noneAlone' : 'takeOff')}</p>
      <ul>
        {ways.map(({ name, count }) => {
          const chip = chipText(name, filter, tFilters, locale, speakers)
          return (
            <li key={name}>
              <Link className="plain" href={filterUrl(path, withoutFilter(name, filter), extra)}>
                {t('without', { filter: `${chip.name}: ${chip.value ?? ''}` })}
              </Link>{' '}
              <span className="quiet">{tRanking('quotations', { counting: filter.counting ?? 'statements', count })}</span>
            </li>
          )
        })}
      </ul>
      {on.length === 1 && ways.length === 1 ? null : (
        <Link className="button" href={filterUrl(path, {}, extra)}>
          {tFilters('clear')}
        </Link>
      )}
    </section>
  )
}

const languageNames = (codes: readonly string[], locale: Locale): string => new Intl.ListFormat(locale).format(codes.map((code) => languageName(code, locale) ?? code))
