import { Drawn } from './drawn'
import { MARGIN } from './plot-frame'
import { bandPath, linePath } from './paths'
import { plotPoint } from './plot-point'
import { PlotTips, type Tip } from './plot-tips'
import type { PlottedSeries } from './plotted-point'
import { bandOf, meansOf } from './plotted-values'
import { runs } from './runs'
import { Scale } from './scale'

interface Props {
  /** At most five. */
  readonly series: readonly PlottedSeries[]
  readonly periods: number
  /** In pixels. */
  readonly height: number
}

/** Several series in one plot: a line, a band, a colour, a dash and a shape each, from −1 (against) to 1 (for); dotted: the period before. */
export function Lines({ series, periods, height }: Props) {
  const drawn = series.flatMap(({ name, points }, line) => {
    const scored = points.filter(({ mean }) => mean !== null)
    const alone = new Set(runs(scored).flatMap((run) => (run.length === 1 ? run : [])))
    return scored.map((point) => ({ point, line: { at: line, name }, isAlone: alone.has(point) }))
  })
  const focused = drawn.map(({ point: { at, title, lines }, line: { at: line, name } }): Tip => ({ line, at, title: `${name}, ${title}`, lines }))
  const hovered = [...new Set(drawn.map(({ point }) => point.at))].map((at): Tip => {
    const there = drawn.filter(({ point }) => point.at === at)
    return { line: 0, at, title: there[0]?.point.title ?? '', lines: there.map(({ point, line }) => `${line.name}: ${point.lines[0] ?? ''}`) }
  })
  return (
    <PlotTips periods={periods} hovered={hovered} focused={focused}>
      <svg width="100%" height={height}>
        <svg y={MARGIN} width="100%" height={height - 2 * MARGIN} viewBox={`0 0 ${periods} 2`} preserveAspectRatio="none" aria-hidden="true">
          {series.map(({ key, points }, line) => (
            <path key={key} className="band" data-line={line} d={bandPath(bandOf(points), 1)} />
          ))}
          <Scale periods={periods} />
          {series.map(({ key, before }, line) => (before.length === 0 ? null : (
            <g key={key} className="before" data-line={line}>
              <path d={linePath(meansOf(before), 1)} />
            </g>
          )))}
          {series.map(({ key, points }, line) => (
            <path key={key} className="line" data-line={line} d={linePath(meansOf(points), 1)} />
          ))}
        </svg>
        <Drawn parts={drawn.map(({ point, line, isAlone }, tip) => plotPoint(point, { periods, height, isAlone, tip, line }))} />
      </svg>
    </PlotTips>
  )
}
