import { useTranslations } from 'next-intl'
import Form from 'next/form'
import type { ComparedPeriods } from '../../../lib/charts'
import type { Filter, MatrixRows } from '../../../lib/document'
import { filterUrl, type Extra } from '../filters/filter-url'
import { Link } from '../link'
import { ROW_CHOICES } from '../matrix/matrix-address'

interface Props {
  readonly filter: Filter
  readonly rows: MatrixRows
  readonly extra: Extra
  /** Absent where nothing is dated. */
  readonly periods: ComparedPeriods | undefined
}

/** Whose changes, and which days they are compared with. */
export function ChangesHead({ filter, rows, extra, periods }: Props) {
  const t = useTranslations('changes')
  const kept = [...new URLSearchParams(filterUrl('', filter, { rows: extra.rows }).slice(1))]
  return (
    <div className="head matrix-head">
      <h2>{t('shifts')}</h2>
      <nav className="switch" aria-label={t('rows')}>
        {ROW_CHOICES.map((choice) => (
          <Link key={choice} href={filterUrl('/changes', filter, { ...extra, rows: choice === 'speaker' ? undefined : choice })} scroll={false} aria-current={choice === rows ? 'true' : undefined}>
            {t(`rowChoices.${choice}`)}
          </Link>
        ))}
      </nav>
      {periods === undefined ? null : (
        <Form key={`${periods.before.from}${periods.before.to}`} action="/changes" className="compare more" scroll={false}>
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <span>{t('comparedWith')}</span>
          <input type="date" name="beforeFrom" className="field" aria-label={t('beforeFrom')} defaultValue={periods.before.from} required />
          <span aria-hidden="true">–</span>
          <input type="date" name="beforeTo" className="field" aria-label={t('beforeTo')} defaultValue={periods.before.to} required />
          <button className="button">{t('compare')}</button>
        </Form>
      )}
    </div>
  )
}
