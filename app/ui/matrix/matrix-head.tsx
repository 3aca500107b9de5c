import { useTranslations } from 'next-intl'
import type { MatrixOrder } from '../../../lib/charts'
import type { Filter, MatrixRows } from '../../../lib/document'
import { filterUrl, type Extra } from '../filters/filter-url'
import { Link } from '../link'
import { ORDER_CHOICES, orderParameter, ROW_CHOICES } from './matrix-address'

interface Props {
  readonly filter: Filter
  readonly rows: MatrixRows
  readonly order: MatrixOrder
  readonly extra: Extra
}

const SCALE = [['oppose', 4], ['oppose', 3], ['oppose', 2], ['oppose', 1], ['neutral', 0], ['support', 1], ['support', 2], ['support', 3], ['support', 4]] as const

/** Whose stances, in which order, and how to read the colours. */
export function MatrixHead({ filter, rows, order, extra }: Props) {
  const t = useTranslations('matrix')
  return (
    <div className="head matrix-head">
      <nav className="switch" aria-label={t('rows')}>
        {ROW_CHOICES.map((choice) => (
          <Link key={choice} href={filterUrl('/matrix', filter, { ...extra, cell: undefined, rows: choice === 'speaker' ? undefined : choice })} scroll={false} aria-current={choice === rows ? 'true' : undefined}>
            {t(`rowChoices.${choice}`)}
          </Link>
        ))}
      </nav>
      <nav className="switch" aria-label={t('order')}>
        {ORDER_CHOICES.map((choice) => (
          <Link key={choice} href={filterUrl('/matrix', filter, { ...extra, sort: orderParameter(choice) })} scroll={false} aria-current={choice === order ? 'true' : undefined}>
            {t(`orderChoices.${choice}`)}
          </Link>
        ))}
      </nav>
      <p className="more matrix-scale">
        {t('against')}
        <span aria-hidden="true">
          {SCALE.map(([sign, step]) => (
            <i key={`${sign}${step}`} data-sign={sign} data-step={step} />
          ))}
        </span>
        {t('for')}
      </p>
    </div>
  )
}
