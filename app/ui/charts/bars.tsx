import { ANSWER_LABELS } from '../../../lib/document'
import { barPart } from './bar-part'
import { Drawn } from './drawn'
import { MARGIN } from './plot-frame'
import { linePath } from './paths'
import { PlotTips, type Tip } from './plot-tips'
import type { PlottedPart, PlottedPoint } from './plotted-point'

interface Props {
  readonly points: readonly PlottedPoint[]
  /** The period before, each point at the place of the one it is compared with. */
  readonly before: readonly PlottedPoint[]
  readonly periods: number
  /** The most stances of a period in any of the charts: they share one scale. */
  readonly most: number
  /** In pixels. */
  readonly height: number
}

/** Over the highest bar, for the words that say how high it is; pixels. */
const ROOM = 14

/** Stances over time, stacked: oppose, neutral, support, and hatched what has no answer. Each part opens its quotations. */
export function Bars({ points, before, periods, most, height }: Props) {
  const stacks = points.map((point) => ANSWER_LABELS.flatMap((label) => point.parts().filter((part) => part.label === label)).reduce<readonly StackedPart[]>((below, part) => [...below, { part, at: point.at, from: topOf(below) }], []))
  const parts = stacks.flat()
  const then = new Map(before.map((point) => [point.at, point.parts().reduce((sum, { count }) => sum + count, 0)]))
  const drawn = height - 2 * MARGIN - ROOM
  const unit = drawn / most
  return (
    <PlotTips periods={periods} hovered={points.map(({ at, title, lines }): Tip => ({ line: 0, at, title, lines: lines.slice(-1) }))} focused={parts.map(({ at, part }): Tip => ({ line: -ANSWER_LABELS.indexOf(part.label), at, title: part.title, lines: [] }))}>
      <svg width="100%" height={height}>
        <Drawn parts={parts.map(({ part, at, from }, tip) => barPart(part, { at, periods, top: height - MARGIN - (from + part.count) * unit, height: part.count * unit, tip }))} />
        <svg y={MARGIN + ROOM} width="100%" height={drawn} viewBox={`0 0 ${periods} ${most}`} preserveAspectRatio="none" aria-hidden="true" className="untouched">
          <line className="zero" x1="0" x2={periods} y1={most} y2={most} />
          {before.length === 0 ? null : (
            <g className="before">
              <path d={linePath(Array.from({ length: periods }, (_, at) => ({ at, value: then.get(at) ?? 0 })), most)} />
            </g>
          )}
        </svg>
      </svg>
    </PlotTips>
  )
}

interface StackedPart {
  readonly part: PlottedPart
  readonly at: number
  /** Stances below it in its bar. */
  readonly from: number
}

function topOf(stack: readonly StackedPart[]): number {
  const last = stack.at(-1)
  return last === undefined ? 0 : last.from + last.part.count
}
