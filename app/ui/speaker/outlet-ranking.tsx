import { useFormatter, useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import type { OutletRow } from '../../../lib/store'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'
import { TakeAway } from '../take-away/take-away'

interface Props {
  readonly rows: readonly OutletRow[]
  readonly filter: Filter
}

/** The outlets that quote a speaker most, with a bar as long as their share of the first. */
export function OutletRanking({ rows, filter }: Props) {
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
            <Link className="rank" href={filterUrl('/quotations', { ...filter, outlet: [row.outlet] })}>
              <span className="label">{row.outlet === 'unknown' ? tStance('outletUnknown') : row.outlet}</span>
              <progress className="amount" max={most} value={row.quotations} aria-hidden="true" />
              <span className="score" data-sign="neutral" aria-label={tRanking('quotations', { counting: filter.counting ?? 'statements', count: row.quotations })}>
                {format.number(row.quotations)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <TakeAway table="outlets" filter={filter} />
    </section>
  )
}
