import { Mark } from './mark'
import type { PlottedPoint } from './plotted-point'

interface Props {
  readonly x: number | undefined
  readonly y: number | undefined
  readonly point: PlottedPoint | undefined
  /** Where a value in [-1, 1] stands, in pixels. */
  readonly heightOf: (value: number) => number
  /** No neighbour: no area and no band pass through it, so it carries its own. */
  readonly isAlone: boolean
  readonly open: (href: string) => void
  /** Told when the keyboard comes to the point, and with null when it leaves. */
  readonly focus: (point: PlottedPoint | null) => void
  /** Which of several lines it is on; undefined: the only one. */
  readonly line?: { readonly at: number; readonly name: string } | undefined
}

/** A point of the trend as a link to its quotations; hollow under five stances. */
export function PlotPoint({ x, y, point, heightOf, isAlone, open, focus, line }: Props) {
  if (x === undefined || y === undefined || point === undefined) return null
  return (
    <a
      href={point.href}
      className="point"
      data-line={line?.at}
      aria-label={[...(line === undefined ? [] : [line.name]), point.title, ...point.lines].join(', ')}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) focus(point)
      }}
      onBlur={() => focus(null)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(point.href)
      }}
    >
      {isAlone && point.band !== null ? <line className="reach" x1={x} x2={x} y1={heightOf(point.band[0])} y2={heightOf(point.band[1])} /> : null}
      {isAlone && line === undefined ? <line className={y > heightOf(0) ? 'stem against' : 'stem for'} x1={x} x2={x} y1={heightOf(0)} y2={y} /> : null}
      <circle className="target" cx={x} cy={y} r={12} />
      <Mark x={x} y={y} line={line?.at ?? 0} hollow={point.few} />
    </a>
  )
}
