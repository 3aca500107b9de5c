import type { TrendPoint } from '../../charts'
import { INK, INK_3, NEUTRAL_SOFT, OPPOSE, PAPER, RULE, RULE_STRONG, SUPPORT } from './palette'
import { dashed, drawMarks, INSET, neighbourRuns, pathOf, timeScale, type PlotBox } from './plot-box'
import { element, rounded } from './xml'

type Scored = TrendPoint & { readonly mean: number }
/** Under this many stances a mean says little: the point is hollow. */
const FEW = 5

/** Stance over time from 1 (for) to −1 (against), as the pages draw it: band, area toward zero, line, gaps, hollow points under five, and dashed the period before. */
export function trendPlot(points: readonly TrendPoint[], box: PlotBox): string {
  const { width, height } = box
  const isScored = (point: TrendPoint): point is Scored => point.mean !== null
  const [scored, then] = [points.filter(isScored), box.before.filter(isScored)]
  const at = timeScale(box)
  const x = (point: TrendPoint) => at((Date.parse(point.from) + Date.parse(point.to)) / 2)
  const y = (value: number) => INSET + ((1 - value) / 2) * (height - 2 * INSET)
  const means = (run: readonly Scored[]) => run.map((point) => [x(point), y(point.mean)] as const)
  const level = (value: number, stroke: string) => element('path', { d: `M0 ${rounded(y(value))}H${width}`, stroke })

  function drawRun(run: readonly Scored[]): string {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return ''
    if (run.length === 1) return drawAlone(first)
    const band = [...run.map((point) => [x(point), y(point.high ?? point.mean)] as const), ...[...run].reverse().map((point) => [x(point), y(point.low ?? point.mean)] as const)]
    const area = [...means(run), [x(last), y(0)] as const, [x(first), y(0)] as const]
    return element('path', { d: `${pathOf(band)}Z`, fill: NEUTRAL_SOFT }) + halves(`${pathOf(area)}Z`)
  }
  // no neighbour: no area and no band pass through it, so it carries its own
  function drawAlone(point: Scored): string {
    const reach = element('path', { d: pathOf([[x(point), y(point.low ?? point.mean)], [x(point), y(point.high ?? point.mean)]]), stroke: NEUTRAL_SOFT, 'stroke-width': 5 })
    return reach + element('path', { d: pathOf([[x(point), y(0)], [x(point), y(point.mean)]]), stroke: point.mean < 0 ? OPPOSE : SUPPORT, 'stroke-width': 5, opacity: 0.28 })
  }
  function halves(d: string): string {
    const half = (top: number, bottom: number, fill: string) =>
      element('svg', { y: top, width, height: bottom - top, viewBox: `0 ${rounded(top)} ${width} ${rounded(bottom - top)}` }, element('path', { d, fill, 'fill-opacity': 0.28 }))
    return half(0, y(0), SUPPORT) + half(y(0), height, OPPOSE)
  }

  const runs = neighbourRuns(scored)
  return [
    drawMarks(box),
    ...runs.map(drawRun),
    level(1, RULE), level(-1, RULE), level(0, RULE_STRONG),
    ...neighbourRuns(then).map((run) => dashed(means(run))),
    ...then.map((point) => element('path', { d: `M${rounded(x(point))} ${rounded(y(point.mean))}h0`, stroke: INK_3, 'stroke-width': 3, 'stroke-linecap': 'round' })),
    ...runs.map((run) => (run.length < 2 ? '' : element('path', { d: pathOf(means(run)), fill: 'none', stroke: INK, 'stroke-width': 1.5, 'stroke-linejoin': 'round' }))),
    ...scored.map((point) => element('circle', { cx: x(point), cy: y(point.mean), r: 3, fill: point.count < FEW ? PAPER : INK, stroke: INK, 'stroke-width': 1.3 })),
  ].join('')
}
