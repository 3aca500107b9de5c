import { useLocale, useTranslations } from 'next-intl'
import type { Shifts } from '../../../lib/ask-shifts'
import type { Filter, MatrixRows } from '../../../lib/document'
import { filterUrl } from '../filters/filter-url'
import { days } from '../format/day'
import { Link } from '../link'
import { ShiftEntry } from './shift-entry'

interface Props {
  readonly found: Shifts
  readonly filter: Filter
  readonly rows: MatrixRows
}

const MOST_REAL = 30
const MOST_NOISE = 10

/** The changes that are more than noise, in one sentence and one by one; the others folded away. */
export function ShiftList({ found: { periods, later, shifts }, filter, rows }: Props) {
  const t = useTranslations('changes')
  const locale = useLocale()
  const [real, noise] = [shifts.filter(({ isReal }) => isReal), shifts.filter(({ isReal }) => !isReal)]
  const entries = (list: typeof shifts) => (
    <ol className="shifts">
      {list.map((shift) => (
        <ShiftEntry key={`${shift.row.key}.${shift.column}`} shift={shift} periods={periods} filter={filter} rows={rows} />
      ))}
    </ol>
  )
  return (
    <>
      <p className="lede">
        {t(`summary.${rows}`, { after: days(periods.after.from, periods.after.to, locale), before: days(periods.before.from, periods.before.to, locale), pairs: shifts.length, real: real.length })}
      </p>
      {shifts.length > 0 || later === null || later.from === periods.after.from ? null : (
        <p className="nothing">
          <Link className="button" href={filterUrl('/changes', { ...filter, ...later }, { rows: rows === 'speaker' ? undefined : rows })}>
            {t('halves', { period: days(later.from, later.to, locale) })}
          </Link>
        </p>
      )}
      {entries(real.slice(0, MOST_REAL))}
      {real.length > MOST_REAL ? <p className="quiet">{t('moreReal', { count: real.length - MOST_REAL })}</p> : null}
      {noise.length === 0 ? null : (
        <details className="as-table">
          <summary>{t('noise', { count: noise.length })}</summary>
          <p className="quiet">{t('noiseNote', { shown: Math.min(MOST_NOISE, noise.length) })}</p>
          {entries(noise.slice(0, MOST_NOISE))}
        </details>
      )}
      <p className="quiet matrix-notes">{t('method')}</p>
    </>
  )
}
