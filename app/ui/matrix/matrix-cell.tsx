import { useLocale, useTranslations } from 'next-intl'
import { memo } from 'react'
import type { MatrixCell as Cell } from '../../../lib/charts'
import type { Counting } from '../../../lib/document'
import { signed } from '../format/signed'
import { Link } from '../link'
import { cellTone } from './cell-tone'

interface Props {
  readonly cell: Cell | undefined
  readonly counting: Counting
  readonly rowName: string
  /** The country of the column, as it is named inside a sentence. */
  readonly country: string
  /** Whether the row speaks of its own country. */
  readonly isOwn: boolean
  readonly isSelected: boolean
  readonly href: string
  /** Where the cell stands, for the keyboard; `tabIndex` 0 in the one that Tab leads to. */
  readonly at: string
  readonly tabIndex: 0 | -1
}

/**
 * Mean, interval and number of stances of one row toward one country, in the colour of the mean; opens its quotations. Drawn anew only where
 * it says something else: of the 900 cells of a page, opening one or going to the next changes two.
 */
export const MatrixCell = memo(DrawnCell, ({ cell, ...before }, { cell: next, ...after }) => areAlike(before, after) && areAlike(cell ?? {}, next ?? {}))

function areAlike(one: object, other: object): boolean {
  const values = new Map<string, unknown>(Object.entries(other))
  const entries: readonly (readonly [string, unknown])[] = Object.entries(one)
  return entries.length === values.size && entries.every(([name, value]) => Object.is(value, values.get(name)))
}

function DrawnCell({ cell, counting, rowName, country, isOwn, isSelected, href, at, tabIndex }: Props) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const place = { row: rowName, country }
  if (cell === undefined) {
    return (
      <td className={isOwn ? 'none own' : 'none'}>
        <span data-at={at} tabIndex={tabIndex} aria-label={t('cellNone', place)}>
          {t('none')}
        </span>
      </td>
    )
  }
  const { sign, step, few } = cellTone(cell)
  const { mean, low, high, count, abstained, quotations } = cell
  const between = mean === null || low === null || high === null || count < 2 ? null : { low: signed(low, locale), high: signed(high, locale) }
  const label = [
    t('cellName', place),
    ...(isOwn ? [t('own')] : []),
    ...(mean === null ? [] : [between === null ? t('cellMean', { mean: signed(mean, locale) }) : t('cellBetween', { mean: signed(mean, locale), ...between })]),
    t('cellCounts', { counting, count, abstained, quotations }),
  ].join(', ')
  return (
    <td className={[few ? 'few' : '', isOwn ? 'own' : ''].join(' ').trim() || undefined} data-sign={sign} data-step={step} aria-selected={isSelected}>
      <Link href={href} scroll={false} data-at={at} tabIndex={tabIndex} aria-label={label}>
        {mean === null ? <span className="no-mean">{t('noAnswer')}</span> : <b>{signed(mean, locale)}</b>}
        {between === null ? null : <small className="between">{t('between', between)}</small>}
        <small>{mean === null ? abstained : count}</small>
      </Link>
    </td>
  )
}
