import type { Period, TrendPoint } from '../../charts'
import { INK, INK_3 } from './palette'
import { element, rounded } from './xml'

/** Where a chart of a picture is drawn, and over what time. */
export interface PlotBox {
  readonly width: number
  readonly height: number
  /** First and last day of all plots: they share one time scale. */
  readonly span: readonly [from: string, to: string]
  /** Days that were marked, within the span. */
  readonly marks: readonly Period[]
  /** The period before, each point with the days of the one it is compared with. */
  readonly before: readonly TrendPoint[]
}

/** Room left at the edges of a plot, so that nothing is cut. */
export const INSET = 6
const DAY = 24 * 60 * 60 * 1000

/** Where a moment is on the time scale, in pixels. */
export function timeScale({ width, span: [from, to] }: PlotBox): (moment: number) => number {
  const share = (moment: number) => (from === to ? 0.5 : (moment - Date.parse(from)) / (Date.parse(to) - Date.parse(from)))
  return (moment) => INSET + share(moment) * (width - 2 * INSET)
}

/** What was marked: a dotted line for a day, a shaded range for several. */
export function drawMarks(box: PlotBox): string {
  const at = timeScale(box)
  return box.marks.map(({ from, to }) => {
    const [first, last] = [at(Date.parse(from)), at(Date.parse(to))]
    if (from === to) return element('path', { d: `M${rounded(first)} 0V${box.height}`, stroke: INK_3, 'stroke-dasharray': '1 2' })
    return element('rect', { x: rounded(first), y: 0, width: rounded(Math.max(2, last - first)), height: box.height, fill: INK, 'fill-opacity': 0.09 })
  }).join('')
}

/** The path through places. */
export function pathOf(places: readonly (readonly [x: number, y: number])[]): string {
  return places.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')
}

/** A dashed line: the period before. */
export function dashed(places: readonly (readonly [x: number, y: number])[]): string {
  return places.length < 2 ? '' : element('path', { d: pathOf(places), fill: 'none', stroke: INK_3, 'stroke-dasharray': '3 3' })
}

/** Points whose periods follow each other without a gap, together. */
export function neighbourRuns<Point extends Period>(points: readonly Point[]): readonly (readonly Point[])[] {
  return points.reduce<readonly (readonly Point[])[]>((runs, point) => {
    const run = runs.at(-1) ?? []
    const before = run.at(-1)
    const follows = before !== undefined && Date.parse(point.from) - Date.parse(before.to) === DAY
    return follows ? [...runs.slice(0, -1), [...run, point]] : [...runs, [point]]
  }, [])
}
