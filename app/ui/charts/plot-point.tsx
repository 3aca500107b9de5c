import { heightOf, placeOf } from './plot-frame'
import { Mark } from './mark'
import type { PlottedPoint } from './plotted-point'

interface Props {
  readonly point: PlottedPoint
  readonly periods: number
  /** Of the plot, in pixels. */
  readonly height: number
  /** No neighbour: no area and no band pass through it, so it carries its own. */
  readonly isAlone: boolean
  /** Which of the tips for the keyboard is its own. */
  readonly tip: number
  /** Which of several lines it is on; undefined: the only one. */
  readonly line?: { readonly at: number; readonly name: string } | undefined
}

/** A point of the trend as a link to its quotations; hollow under five stances. */
export function PlotPoint({ point, periods, height, isAlone, tip, line }: Props) {
  if (point.mean === null) return null
  const y = heightOf(point.mean, height)
  const zero = heightOf(0, height) - y
  return (
    <a href={point.href} className="point" data-line={line?.at} data-tip={tip} aria-label={[...(line === undefined ? [] : [line.name]), point.title, ...point.lines].join(', ')}>
      <svg x={placeOf(point.at, periods)} y={y} width="1" height="1">
        {isAlone && point.band !== null ? <line className="reach" y1={heightOf(point.band[0], height) - y} y2={heightOf(point.band[1], height) - y} /> : null}
        {isAlone && line === undefined ? <line className={zero < 0 ? 'stem against' : 'stem for'} y1={zero} y2="0" /> : null}
        <circle className="target" r={12} />
        <Mark x={0} y={0} line={line?.at ?? 0} hollow={point.few} />
      </svg>
    </a>
  )
}
