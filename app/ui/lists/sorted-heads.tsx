import { useTranslations } from 'next-intl'
import type { ListOrder } from '../../../lib/charts'
import type { Counting } from '../../../lib/document'
import { Link } from '../link'

interface Props {
  readonly order: ListOrder
  /** The same page in another order. */
  readonly hrefOf: (order: ListOrder) => string
  readonly counting: Counting
}

/** The heads of the mean and of the number behind it: each sorts the list by its column, the mean from either end. */
export function SortedHeads({ order, hrefOf, counting }: Props) {
  const t = useTranslations('table')
  const isByMean = order !== 'quoted'
  return (
    <>
      <th colSpan={2} aria-sort={isByMean ? (order === 'against' ? 'ascending' : 'descending') : 'none'}>
        <Link className="plain" href={hrefOf(order === 'against' ? 'for' : 'against')} scroll={false} title={t(order === 'against' ? 'sortFor' : 'sortAgainst')}>
          {t('mean')}
          {isByMean ? <span aria-hidden="true"> {order === 'against' ? '↑' : '↓'}</span> : null}
        </Link>
      </th>
      <th className="num" aria-sort={isByMean ? 'none' : 'descending'}>
        <Link className="plain" href={hrefOf('quoted')} scroll={false} title={t('sortQuoted')}>
          {t(`quotations.${counting}`)}
          {isByMean ? null : <span aria-hidden="true"> ↓</span>}
        </Link>
      </th>
    </>
  )
}
