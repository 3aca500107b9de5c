import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { STANCE_LABELS, type Counting } from '../../../lib/document'
import { Change } from '../stance/change'
import { Link } from '../link'
import { Score } from '../stance/score'
import { signed } from '../format/signed'
import type { DrawnSeries } from './drawn-trend'

interface Props {
  readonly series: DrawnSeries
  readonly counting: Counting
  /** Stands before the name where lines are told apart. */
  readonly mark?: ReactNode
  readonly children?: ReactNode
}

/** Name, mean and numbers of a series around its chart; each number opens the quotations that it counts. */
export function SeriesCard({ series, counting, mark, children }: Props) {
  const t = useTranslations('trend')
  const locale = useLocale()
  const { total, totalBefore } = series
  const { count, abstained, mean, low, high, quotations } = total.sum
  const meant = mean === null || low === null || high === null ? '' : t('meanBetween', { mean: signed(mean, locale), low: signed(low, locale), high: signed(high, locale) })
  return (
    <section className="multiple" data-key={series.key} aria-label={series.name}>
      <header>
        {mark}
        <h3>
          <Link href={series.pageHref}>{series.name}</Link>
        </h3>
        <Link className="number" href={total.href} data-quotations={quotations} aria-label={[series.name, meant, t('quotationsBehind', { counting, count: quotations })].filter((words) => words !== '').join(', ')} title={meant}>
          <Score value={mean} />
        </Link>
      </header>
      {children}
      <p className="counted">
        <Link className="number" href={total.hrefOf(STANCE_LABELS)} data-quotations={count}>{t('stances', { count })}</Link>
        {abstained === 0 ? null : <Link className="number" href={total.hrefOf(['abstained'])} data-quotations={abstained}>{t('abstained', { count: abstained })}</Link>}
        {totalBefore === null ? null : (
          <Link className="number change" href={totalBefore.href} data-quotations={totalBefore.sum.quotations} aria-label={t('quotationsBefore', { counting, count: totalBefore.sum.quotations })}>
            <Change from={totalBefore.sum.mean} to={mean} />
          </Link>
        )}
      </p>
    </section>
  )
}
