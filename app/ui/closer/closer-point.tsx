import { Mark } from '../charts/mark'
import type { PlottedPoint } from '../charts/plotted-point'

interface Props {
  readonly x: number
  readonly y: number
  readonly point: PlottedPoint
  /** Where the ends of its interval stand, in pixels; null: a band passes through it. */
  readonly reach: readonly [low: number, high: number] | null
  readonly look: number
  readonly name: string
  /** How far from it a click is its own, in pixels. */
  readonly radius: number
  /** Tab comes to one point of a line; the arrow keys go on from there. */
  readonly isFirst: boolean
}

/** A point as a link to its quotations; hollow under five stances. */
export function CloserPoint({ x, y, point, reach, look, name, radius, isFirst }: Props) {
  return (
    <a href={point.href} className="point" data-line={look} data-at={point.at} tabIndex={isFirst ? 0 : -1} aria-label={[name, point.title, ...point.lines].join(', ')}>
      {reach === null ? null : <line className="reach" x1={x} x2={x} y1={reach[0]} y2={reach[1]} />}
      <circle className="target" cx={x} cy={y} r={radius} />
      <Mark x={x} y={y} line={look} hollow={point.few} />
    </a>
  )
}
