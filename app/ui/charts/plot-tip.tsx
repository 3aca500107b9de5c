import type { PlottedPoint } from './plotted-point'

interface Props {
  readonly point: Pick<PlottedPoint, 'title' | 'lines'>
  /** Where the point stands, as a share [0, 1] of the width; undefined: whoever shows the tip places it. */
  readonly at?: number
}

/** The words of a point: period, mean, interval, and how many stances and quotations stand behind it. */
export function PlotTip({ point, at }: Props) {
  // the same share of its own width to the left: it never leaves the plot
  const style = at === undefined ? undefined : { left: `${at * 100}%`, transform: `translateX(${-at * 100}%)` }
  return (
    <div className={at === undefined ? 'tip' : 'tip placed'} style={style}>
      <b>{point.title}</b>
      {point.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  )
}
