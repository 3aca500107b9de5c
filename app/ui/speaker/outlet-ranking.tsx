import { useFormatter, useTranslations } from 'next-intl'
import type { Counting } from '../../../lib/document'
import type { OutletRow } from '../../../lib/store'
import { Link } from '../link'

interface Props {
  readonly rows: readonly OutletRow[]
  readonly counting: Counting
  readonly hrefOf: (row: OutletRow) => string
}

/** The outlets that quote a speaker most, with a bar as long as their share of the first. */
export function OutletRanking({ rows, counting, hrefOf }: Props) {
  const t = useTranslations('speaker')
  const tRanking = useTranslations('ranking')
  const tStance = useTranslations('stance')
  const format = useFormatter()
  const most = Math.max(1, ...rows.map(({ quotations }) => quotations))
  if (rows.length === 0) return null
  return (
    <section>
      <div className="head">
        <h2>{t('outlets')}</h2>
      </div>
      <ol>
        {rows.map((row) => (
          <li key={row.outlet}>
            <Link className="rank" href={hrefOf(row)}>
              <span className="label">{row.outlet === 'unknown' ? tStance('outletUnknown') : row.outlet}</span>
              <progress className="amount" max={most} value={row.quotations} aria-hidden="true" />
              <span className="score" data-sign="neutral" aria-label={tRanking('quotations', { counting, count: row.quotations })}>
                {format.number(row.quotations)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
