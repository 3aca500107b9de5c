'use client'

import { useTranslations } from 'next-intl'
import type { DrawnSeries } from '../charts/drawn-trend'
import { Mark } from '../charts/mark'
import { Score } from '../stance/score'
import { LOOKS, type LinesOn } from './lines-on'

interface Props {
  readonly series: readonly DrawnSeries[]
  readonly on: LinesOn
  readonly onToggle: (key: string) => void
}

/** The lines by name: pressed, they are drawn. */
export function LinesLegend({ series, on, onToggle }: Props) {
  const t = useTranslations('closer')
  const isFull = !on.includes(null)
  return (
    <div className="closer-legend" role="group" aria-label={t('lines')}>
      {series.map(({ key, name, total }) => {
        const look = on.indexOf(key)
        return (
          <button key={key} type="button" aria-pressed={look !== -1} disabled={look === -1 && isFull} onClick={() => onToggle(key)}>
            <svg className="line-mark point" data-line={look === -1 ? undefined : look} width="22" height="12" aria-hidden="true">
              <line x1="0" x2="22" y1="6" y2="6" />
              <Mark x={11} y={6} line={Math.max(0, look)} hollow={look === -1} />
            </svg>
            {name}
            <Score value={total.sum.mean} />
          </button>
        )
      })}
      {series.length > LOOKS && isFull ? <span className="quiet">{t('full', { count: LOOKS })}</span> : null}
    </div>
  )
}
