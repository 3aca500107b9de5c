import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { ANSWER_LABELS, type MarkedEvent } from '../../../lib/document'
import { EventsAsText } from '../events/events-as-text'
import { placeEvents } from '../events/place-events'
import { signed } from '../format/signed'
import { Change } from '../stance/change'
import { Score } from '../stance/score'
import type { DrawnRow, DrawnTrend } from './drawn-trend'
import { TableLinks } from './table-links'

interface Props {
  readonly trend: DrawnTrend
  /** All that are marked; those within the charts are told below the table. */
  readonly events: readonly MarkedEvent[]
}

/** The charts as numbers, for who cannot see them and who wants to read them exactly. Made only when it is opened: it has thousands of cells. */
export function TrendTable({ trend, events }: Props) {
  const t = useTranslations('trend')
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)

  // it may have been opened before this script ran
  useEffect(() => setOpen(details.current?.open ?? false), [])

  if (trend.series.length === 0) return null
  return (
    <details ref={details} className="as-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('asTable')}</summary>
      {isOpen ? (
        <>
          <TableLinks label={t('asTable')}>
            <Numbers trend={trend} />
          </TableLinks>
          <EventsAsText events={placeEvents(events, trend.timeline).map(({ event }) => event)} />
        </>
      ) : null}
    </details>
  )
}

/** Every number opens what it counts. */
function Numbers({ trend }: Pick<Props, 'trend'>) {
  const t = useTranslations('trend')
  const tTable = useTranslations('table')
  const locale = useLocale()
  const format = useFormatter()

  function interval({ sum: { low, high } }: DrawnRow): string {
    return low === null || high === null ? '–' : t('between', { low: signed(low, locale), high: signed(high, locale) })
  }

  return (
    <table className="list">
      <thead>
        <tr>
          <th>{t('series')}</th>
          <th>{t('period')}</th>
          <th className="num">{t('mean')}</th>
          <th className="num">{t('interval')}</th>
          <th className="num">{t('rawMeanColumn')}</th>
          {trend.compared ? <th className="num">{t('meanBefore')}</th> : null}
          {trend.compared ? <th className="num">{t('change')}</th> : null}
          {ANSWER_LABELS.map((label) => (
            <th key={label} className="num">{t(`${label}Column`)}</th>
          ))}
          <th className="num">{tTable(`quotations.${trend.counting}`)}</th>
        </tr>
      </thead>
      <tbody>
        {trend.series.flatMap((series) =>
          series.rows().map((row) => (
            <tr key={`${series.key} ${row.href}`}>
              <td>{series.name}</td>
              <td>{row.period}</td>
              <td className="num">
                <a className="plain number" href={row.href} data-quotations={row.sum.quotations}>
                  <Score value={row.sum.mean} />
                </a>
              </td>
              <td className="num">{interval(row)}</td>
              <td className="num">{row.sum.rawMean === null ? '–' : signed(row.sum.rawMean, locale)}</td>
              {trend.compared ? (
                <td className="num">
                  {row.before === null ? '–' : (
                    <a className="plain number" href={row.before.href} data-quotations={row.before.sum.quotations}>
                      <Score value={row.before.sum.mean} />
                    </a>
                  )}
                </td>
              ) : null}
              {trend.compared ? <td className="num">{row.before === null ? '–' : <Change from={row.before.sum.mean} to={row.sum.mean} />}</td> : null}
              {ANSWER_LABELS.map((label) => (
                <td key={label} className="num">
                  {row.sum[label] === 0 ? format.number(0) : (
                    <a className="plain number" href={row.hrefOf([label])} data-quotations={row.sum[label]}>
                      {format.number(row.sum[label])}
                    </a>
                  )}
                </td>
              ))}
              <td className="num">
                <a className="plain number" href={row.href} data-quotations={row.sum.quotations}>
                  {format.number(row.sum.quotations)}
                </a>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
