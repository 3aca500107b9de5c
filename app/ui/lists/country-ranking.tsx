import { useLocale, useTranslations } from 'next-intl'
import type { MeasuredCountry } from '../../../lib/ask-countries'
import { FEW } from '../charts/plotted-points'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Meter } from '../stance/meter'
import { Score } from '../stance/score'

interface Props {
  readonly rows: readonly MeasuredCountry[]
  readonly hrefOf: (row: MeasuredCountry) => string
}

/** Countries with their mean, the most named first. */
export function CountryRanking({ rows, hrefOf }: Props) {
  const t = useTranslations('ranking')
  const locale = useLocale()
  return (
    <ol>
      {rows.map((row) => (
        <li key={row.country}>
          <Link className={row.count < FEW ? 'rank few' : 'rank'} href={hrefOf(row)}>
            <span>
              <span className="label">{countryName(row.country, locale)}</span>
              <small>{t('stances', { count: row.count, abstained: row.abstained })}</small>
            </span>
            {row.mean === null ? <span className="hatched" aria-hidden="true" /> : <Meter score={row.mean} />}
            <Score value={row.mean} />
          </Link>
        </li>
      ))}
    </ol>
  )
}
