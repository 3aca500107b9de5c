import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { MeasuredCountry } from '../../../lib/ask-countries'
import type { Counting, Filter } from '../../../lib/document'
import { filterUrl } from '../filters/filter-url'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Meter } from '../stance/meter'
import { Score } from '../stance/score'
import { ShareBar } from '../stance/share-bar'
import { RankChange } from './rank-change'

interface Props {
  readonly rows: readonly MeasuredCountry[]
  readonly hrefOf: (row: MeasuredCountry) => string
  readonly quotationsHref: (row: MeasuredCountry) => string
  /** What the numbers count. */
  readonly counting: Counting
  /** The period before that the means are compared with; null: none. */
  readonly before: Filter | null
}

/** Countries with their mean, how the stances divide, and the quotations behind them. */
export function CountryTable({ rows, hrefOf, quotationsHref, counting, before }: Props) {
  const t = useTranslations('table')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <table className="list">
      <thead>
        <tr>
          <th>{t('country')}</th>
          <th className="optional">{t('shares')}</th>
          <th>{t('mean')}</th>
          <th />
          <th className="num">{t(`quotations.${counting}`)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.country}>
            <td className="name-cell">
              <Link href={hrefOf(row)}>{countryName(row.country, locale)}</Link>
            </td>
            <td className="share-cell optional">
              <ShareBar counts={row} />
            </td>
            <td className="bar-cell">{row.mean === null ? <span className="hatched" aria-hidden="true" /> : <Meter score={row.mean} />}</td>
            <td className="num">
              <Link className="plain number" href={quotationsHref(row)} data-quotations={row.quotations}>
                <Score value={row.mean} />
              </Link>
              {before === null || row.previous === undefined ? null : (
                <small>
                  <RankChange counting={counting} mean={row.mean} previous={row.previous} href={filterUrl('/quotations', { ...before, country: [row.country] })} />
                </small>
              )}
            </td>
            <td className="num">
              <Link className="plain number" href={quotationsHref(row)} data-quotations={row.quotations}>
                {format.number(row.quotations)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
