import { element } from '../../../lib/export/picture/xml'
import { LABEL_FILL } from '../stance/label-fill'
import type { PlottedPart } from './plotted-point'

interface Place {
  /** Place of the period. */
  readonly at: number
  readonly periods: number
  /** In pixels. */
  readonly top: number
  readonly height: number
  /** Which of the tips for the keyboard is its own. */
  readonly tip: number
}

/** Of the width of a period. */
const WIDE = 0.7

/** One label of one period as a link to its quotations, as markup (see `Drawn`). */
export function barPart({ label, title, href }: PlottedPart, { at, periods, top, height, tip }: Place): string {
  const box = { x: `${((at + (1 - WIDE) / 2) / periods) * 100}%`, width: `${(WIDE / periods) * 100}%`, y: top, height }
  return element('a', { href, class: 'part', 'data-label': label, 'data-tip': tip, 'aria-label': title }, element('rect', { class: 'ground', ...box, fill: LABEL_FILL[label] }))
}
