import type { PlottedPoint } from './plotted-point'

interface Props {
  readonly x: number | undefined
  readonly y: number | undefined
  readonly point: PlottedPoint | undefined
  readonly open: (href: string) => void
}

/** A point of the trend as a link to its quotations; hollow under five stances. */
export function PlotPoint({ x, y, point, open }: Props) {
  if (x === undefined || y === undefined || point === undefined) return null
  return (
    <a
      href={point.href}
      className="point"
      aria-label={[point.title, ...point.lines].join(', ')}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(point.href)
      }}
    >
      <circle className="target" cx={x} cy={y} r={12} />
      <circle className="dot" cx={x} cy={y} r={2.8} fill={point.few ? 'var(--paper)' : 'var(--ink)'} />
    </a>
  )
}
