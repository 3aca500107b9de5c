import { ANSWER_LABELS } from '../../document'
import type { TrendPoint } from '../../charts'
import { BAR, RULE_STRONG } from './palette'
import { hatched } from './bars'
import { dashed, drawMarks, INSET, timeScale, type PlotBox } from './plot-box'
import { element, rounded } from './xml'

interface CountsBox extends PlotBox {
  /** The most stances of a period in any of the plots: they share one scale. */
  readonly most: number
}

const DAY = 24 * 60 * 60 * 1000
/** Of the width of a period. */
const WIDE = 0.7
/** Over the highest bar, for the words that say how high it is; pixels. */
const ROOM = 22

/** Stances over time, stacked as the pages do it: oppose, neutral, support, and hatched what has no answer; dashed how many there were in the period before. */
export function countsPlot(points: readonly TrendPoint[], box: CountsBox): string {
  const { width, height, most, before } = box
  const at = timeScale(box)
  const floor = height - INSET
  const unit = (floor - ROOM) / most
  const ends = ({ from, to }: TrendPoint) => [at(Date.parse(from)), at(Date.parse(to) + DAY)] as const

  function drawBar(point: TrendPoint): string {
    const [left, right] = ends(point)
    const across = { x: left + ((right - left) * (1 - WIDE)) / 2, width: (right - left) * WIDE }
    const tops = ANSWER_LABELS.reduce<readonly number[]>((sums, label) => [...sums, (sums.at(-1) ?? 0) + point[label]], [0])
    return ANSWER_LABELS.map((label, i) => {
      if (point[label] === 0) return ''
      const part = { ...across, y: floor - (tops[i + 1] ?? 0) * unit, height: point[label] * unit }
      return label === 'abstained' ? hatched(part) : element('rect', { x: part.x, y: part.y, width: part.width, height: part.height, fill: label === 'neutral' ? RULE_STRONG : BAR[label] })
    }).join('')
  }
  const heads = before.flatMap((point) => ends(point).map((end) => [end, floor - (point.count + point.abstained) * unit] as const))

  return [drawMarks(box), ...points.map(drawBar), element('path', { d: `M0 ${rounded(floor)}H${width}`, stroke: RULE_STRONG }), dashed(heads)].join('')
}
