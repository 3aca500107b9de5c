import { ANSWER_LABELS, type AnswerLabel } from '../../document'
import { BAR, NEUTRAL, NEUTRAL_SOFT, RULE_STRONG, signOf } from './palette'
import { element, rounded } from './xml'

/** Where a bar lies, in pixels. */
export interface BarBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const STRIPE = 8

/** A score as a bar from zero to the left (against) or the right (for); hatching where there is none. */
export function meterBar(score: number | null, box: BarBox): string {
  if (score === null) return hatched(box)
  const { x, y, width, height } = box
  const middle = x + width / 2
  const length = Math.abs(score) * (width / 2)
  return [
    element('rect', { x, y, width, height, rx: 2, fill: NEUTRAL_SOFT }),
    element('rect', { x: score < 0 ? middle - length : middle, y, width: length, height, rx: 1.5, fill: BAR[signOf(score)] }),
    element('rect', { x: middle, y: y - 4, width: 1, height: height + 8, fill: RULE_STRONG }),
  ].join('')
}

/** How many stances oppose, are neutral, support and have no answer, side by side. */
export function shareBar(counts: Readonly<Record<AnswerLabel, number>>, { x, y, width, height }: BarBox): string {
  const total = ANSWER_LABELS.reduce((sum, label) => sum + counts[label], 0)
  if (total === 0) return ''
  const edges = ANSWER_LABELS.reduce<readonly number[]>((sums, label) => [...sums, (sums.at(-1) ?? 0) + (counts[label] / total) * width], [0])
  return ANSWER_LABELS.map((label, i) => {
    const part = { x: x + (edges[i] ?? 0), y, width: Math.max(0, (edges[i + 1] ?? 0) - (edges[i] ?? 0) - 1), height }
    if (counts[label] === 0) return ''
    return label === 'abstained' ? hatched(part) : element('rect', { ...part, fill: label === 'neutral' ? RULE_STRONG : BAR[label] })
  }).join('')
}

/** Hatching: no answer. */
export function hatched({ x, y, width, height }: BarBox): string {
  const stripes = Array.from({ length: Math.ceil((width + height) / STRIPE) }, (_, i) => `M${rounded(i * STRIPE - height)} ${rounded(height)}L${rounded(i * STRIPE)} 0`)
  return element('svg', { x, y, width, height }, element('path', { d: stripes.join(''), stroke: NEUTRAL, 'stroke-width': 1.5, fill: 'none' }))
}
