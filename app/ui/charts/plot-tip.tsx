import { useTranslations } from 'next-intl'
import type { Tip } from './plot-tips'

interface Props {
  readonly tip: Pick<Tip, 'title' | 'lines'>
  /** Where the point stands, as a share [0, 1] of the width. */
  readonly at: number
  /** The keyboard is there: arrow keys lead on. */
  readonly steered: boolean
}

/** The words of a point: period, mean, interval, and how many stances and statements stand behind it. */
export function PlotTip({ tip, at, steered }: Props) {
  const t = useTranslations('trend')
  return (
    // the same share of its own width to the left: it never leaves the plot
    <div className="tip placed" style={{ left: `${at * 100}%`, transform: `translateX(${-at * 100}%)` }}>
      <b>{tip.title}</b>
      {tip.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {steered ? <div className="keys">{t('keys')}</div> : null}
    </div>
  )
}
