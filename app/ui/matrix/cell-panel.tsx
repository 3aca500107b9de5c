import { getLocale, getTranslations } from 'next-intl/server'
import { askTrend } from '../../../lib/ask-trend'
import type { MatrixCell } from '../../../lib/charts'
import type { Filter } from '../../../lib/document'
import { listQuotations } from '../../../lib/store'
import { namedTrend } from '../charts/named-trend'
import { timelineEnds } from '../charts/timeline'
import { TrendDrawing } from '../charts/trend-drawing'
import { questionOf } from '../closer/question'
import { shownEvents } from '../events/shown-events'
import { filterUrl } from '../filters/filter-url'
import { countryInSentence } from '../format/country-name'
import { signed } from '../format/signed'
import { Link } from '../link'
import { Statements } from '../lists/statements'
import { PanelHeading } from './panel-heading'

interface Props {
  readonly cell: MatrixCell
  readonly rowName: string
  /** Selects just the quotations of the cell. */
  readonly within: Filter
  readonly closeHref: string
}

const LATEST = 5

/** The open cell: its numbers in words, its trend, its latest quotations and the way to all of them. */
export async function CellPanel({ cell, rowName, within, closeHref }: Props) {
  const [t, words, locale, latest, asked, events] = await Promise.all([getTranslations('matrix'), getTranslations(), getLocale(), listQuotations(within, { limit: LATEST }), askTrend(within, 'country', 'auto'), shownEvents()])
  const trend = namedTrend(asked, { by: 'country', locale, t: words })
  const { mean, low, high, count, abstained } = cell
  const counting = within.counting ?? 'statements'
  const between = mean === null || low === null || high === null || count < 2 ? null : { mean: signed(mean, locale), low: signed(low, locale), high: signed(high, locale) }
  return (
    <section aria-labelledby="cell-heading">
      <div className="head">
        <PanelHeading place={`${cell.row}.${cell.column}`}>{t('cellName', { row: rowName, country: countryInSentence(cell.column, locale) })}</PanelHeading>
        <Link className="more plain" href={closeHref} scroll={false}>
          {t('close')}
        </Link>
      </div>
      <p className="cell-facts">
        {mean === null ? null : between === null ? `${t('cellMean', { mean: signed(mean, locale) })} · ` : `${t('cellBetween', between)} · `}
        {t('cellCounts', { counting, count, abstained, quotations: cell.quotations })}
      </p>
      <TrendDrawing trend={trend} question={questionOf(trend, { by: 'country', view: 'mean', filter: within, events })} ends={timelineEnds(trend, within, locale)} />
      <Statements rows={latest.rows} />
      <p className="after-list">
        <Link className="plain" href={filterUrl('/quotations', within)} data-total={latest.total}>
          {t('all', { counting, count: latest.total })}
        </Link>
      </p>
    </section>
  )
}
