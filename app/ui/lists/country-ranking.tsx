import { useLocale, useTranslations } from 'next-intl'
import type { MeasuredCountry } from '../../../lib/ask-countries'
import type { Filter } from '../../../lib/document'
import { FEW } from '../charts/plotted-points'
import { filterUrl } from '../filters/filter-url'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Meter } from '../stance/meter'
import { Score } from '../stance/score'
import { RankChange } from './rank-change'

interface Props {
  readonly rows: readonly MeasuredCountry[]
  /** What the rows count; each number opens its quotations. */
  readonly filter: Filter
  /** The period before that they are compared with; null: none. */
  readonly before: Filter | null
  readonly hrefOf: (row: MeasuredCountry) => string
}

/** Countries with their mean, the most named first. */
export function CountryRanking({ rows, filter, before, hrefOf }: Props) {
  const t = useTranslations('ranking')
  const locale = useLocale()
  return (
    <ol>
      {rows.map((row) => {
        const href = filterUrl('/quotations', { ...filter, country: [row.country] })
        return (
          <li key={row.country} className={row.count < FEW ? 'rank few' : 'rank'}>
            <span>
              <Link className="label" href={hrefOf(row)}>{countryName(row.country, locale)}</Link>
              <small>
                <Link className="number" href={href} data-quotations={row.quotations}>{t('stances', { count: row.count, abstained: row.abstained })}</Link>
                {before === null || row.previous === undefined ? null : <RankChange counting={filter.counting ?? 'statements'} mean={row.mean} previous={row.previous} href={filterUrl('/quotations', { ...before, country: [row.country] })} />}
              </small>
            </span>
            {row.mean === null ? <span className="hatched" aria-hidden="true" /> : <Meter score={row.mean} />}
            <Link className="number" href={href} data-quotations={row.quotations}>
              <Score value={row.mean} />
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
