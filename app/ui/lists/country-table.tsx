import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { MeasuredCountry } from '../../../lib/ask-countries'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Meter } from '../stance/meter'
import { Score } from '../stance/score'
import { ShareBar } from '../stance/share-bar'

interface Props {
  readonly rows: readonly MeasuredCountry[]
  readonly hrefOf: (row: MeasuredCountry) => string
  readonly quotationsHref: (row: MeasuredCountry) => string
}

/** Countries with their mean, how the stances divide, and the quotations behind them. */
export function CountryTable({ rows, hrefOf, quotationsHref }: Props) {
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
          <th className="num">{t('quotations')}</th>
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
              <Score value={row.mean} />
            </td>
            <td className="num">
              <Link className="plain" href={quotationsHref(row)}>
                {format.number(row.quotations)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
