import { useLocale, useTranslations } from 'next-intl'
import type { MeasuredCountry } from '../../../lib/ask-countries'
import { ENOUGH_STANCES, type ListOrder } from '../../../lib/charts'
import type { Filter } from '../../../lib/document'
import { countryUrl, filterUrl } from '../filters/filter-url'
import { countryName } from '../format/country-name'
import { FollowLinks } from '../follow-links'
import { ShareBar } from '../stance/share-bar'
import { CountCell } from './count-cell'
import { MeanCells } from './mean-cells'
import { SortedHeads } from './sorted-heads'

interface Props {
  readonly rows: readonly MeasuredCountry[]
  /** What the rows count; every address keeps it. */
  readonly filter: Filter
  /** The period before that the means are compared with; null: none. */
  readonly before: Filter | null
  readonly order: ListOrder
  /** The same page in another order. */
  readonly orderHref: (order: ListOrder) => string
}

/** Countries with their mean, how the stances divide, and the quotations behind them. */
export function CountryTable({ rows, filter, before, order, orderHref }: Props) {
  const t = useTranslations('table')
  const locale = useLocale()
  const counting = filter.counting ?? 'statements'
  return (
    <FollowLinks>
      <table className="list">
        <thead>
          <tr>
            <th>{t('country')}</th>
            <th className="optional">{t('shares')}</th>
            <SortedHeads order={order} hrefOf={orderHref} counting={counting} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const href = filterUrl('/quotations', { ...filter, country: [row.country] })
            return (
              <tr key={row.country} className={row.count < ENOUGH_STANCES ? 'few' : undefined}>
                <td className="name-cell">
                  <a href={countryUrl(row.country, filter)}>{countryName(row.country, locale)}</a>
                </td>
                <td className="share-cell optional">
                  <ShareBar counts={row} />
                </td>
                <MeanCells row={row} href={href} counting={counting} beforeHref={before === null ? null : filterUrl('/quotations', { ...before, country: [row.country] })} />
                <CountCell count={row.quotations} href={href} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </FollowLinks>
  )
}
