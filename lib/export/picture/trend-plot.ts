import type { Period, TrendPoint } from '../../charts'
import { INK, INK_3, NEUTRAL_SOFT, OPPOSE, PAPER, RULE, RULE_STRONG, SUPPORT } from './palette'
import { element, rounded } from './xml'

export interface PlotBox {
  readonly width: number
  readonly height: number
  /** First and last day of all plots: they share one time scale. */
  readonly span: readonly [from: string, to: string]
  /** Days that were marked, within the span. */
  readonly marks: readonly Period[]
}

type Scored = TrendPoint & { readonly mean: number }
const DAY = 24 * 60 * 60 * 1000
const INSET = 6
/** Under this many stances a mean says little: the point is hollow. */
const FEW = 5

/** Stance over time from 1 (for) to −1 (against), as the pages draw it: band, area toward zero, line, gaps, and hollow points under five. */
export function trendPlot(points: readonly TrendPoint[], { width, height, span, marks }: PlotBox): string {
  const scored = points.filter((point): point is Scored => point.mean !== null)
  const at = (moment: number) => INSET + shareOf(moment, span) * (width - 2 * INSET)
  const x = (point: TrendPoint) => at((Date.parse(point.from) + Date.parse(point.to)) / 2)
  const y = (value: number) => INSET + ((1 - value) / 2) * (height - 2 * INSET)
  const path = (places: readonly (readonly [number, number])[]) => places.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${rounded(px)} ${rounded(py)}`).join('')
  const means = (run: readonly Scored[]) => run.map((point) => [x(point), y(point.mean)] as const)
  const level = (value: number, stroke: string) => element('path', { d: `M0 ${rounded(y(value))}H${width}`, stroke })

  function drawRun(run: readonly Scored[]): string {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return ''
    if (run.length === 1) return drawAlone(first)
    const band = [...run.map((point) => [x(point), y(point.high ?? point.mean)] as const), ...[...run].reverse().map((point) => [x(point), y(point.low ?? point.mean)] as const)]
    const area = [...means(run), [x(last), y(0)] as const, [x(first), y(0)] as const]
    return element('path', { d: `${path(band)}Z`, fill: NEUTRAL_SOFT }) + halves(`${path(area)}Z`)
  }
  // no neighbour: no area and no band pass through it, so it carries its own
  function drawAlone(point: Scored): string {
    const reach = element('path', { d: path([[x(point), y(point.low ?? point.mean)], [x(point), y(point.high ?? point.mean)]]), stroke: NEUTRAL_SOFT, 'stroke-width': 5 })
    return reach + element('path', { d: path([[x(point), y(0)], [x(point), y(point.mean)]]), stroke: point.mean < 0 ? OPPOSE : SUPPORT, 'stroke-width': 5, opacity: 0.28 })
  }
  function halves(d: string): string {
    const half = (top: number, bottom: number, fill: string) =>
      element('svg', { y: top, width, height: bottom - top, viewBox: `0 ${rounded(top)} ${width} ${rounded(bottom - top)}` }, element('path', { d, fill, 'fill-opacity': 0.28 }))
    return half(0, y(0), SUPPORT) + half(y(0), height, OPPOSE)
  }

  /** A dotted line for a day, a shaded range for several. */
  function drawMark({ from, to }: Period): string {
    if (from === to) return element('path', { d: `M${rounded(at(Date.parse(from)))} 0V${height}`, stroke: INK_3, 'stroke-dasharray': '1 2' })
    return element('rect', { x: rounded(at(Date.parse(from))), y: 0, width: rounded(Math.max(2, at(Date.parse(to)) - at(Date.parse(from)))), height, fill: INK, 'fill-opacity': 0.09 })
  }

  const runs = neighbourRuns(scored)
  return [
    ...marks.map(drawMark),
    ...runs.map(drawRun),
    level(1, RULE), level(-1, RULE), level(0, RULE_STRONG),
    scored.length < 2 ? '' : element('path', { d: path(means(scored)), fill: 'none', stroke: INK_3, 'stroke-dasharray': '1 4' }),
    ...runs.map((run) => (run.length < 2 ? '' : element('path', { d: path(means(run)), fill: 'none', stroke: INK, 'stroke-width': 1.5, 'stroke-linejoin': 'round' }))),
    ...scored.map((point) => element('circle', { cx: x(point), cy: y(point.mean), r: 3, fill: point.count < FEW ? PAPER : INK, stroke: INK, 'stroke-width': 1.3 })),
  ].join('')
}

/** Points whose periods follow each other without a gap, together. */
function neighbourRuns(points: readonly Scored[]): readonly (readonly Scored[])[] {
  return points.reduce<readonly (readonly Scored[])[]>((runs, point) => {
    const run = runs.at(-1) ?? []
    const before = run.at(-1)
    const follows = before !== undefined && Date.parse(point.from) - Date.parse(before.to) === DAY
    return follows ? [...runs.slice(0, -1), [...run, point]] : [...runs, [point]]
  }, [])
}

function shareOf(moment: number, [from, to]: readonly [string, string]): number {
  return from === to ? 0.5 : (moment - Date.parse(from)) / (Date.parse(to) - Date.parse(from))
}
