import { framedPicture, INNER_WIDTH, type Drawing, type Frame } from './framed'
import { BAR, INK_3, NEUTRAL_SOFT, NUMBER, PAPER, RULE, RULE_STRONG, signOf } from './palette'
import { text, type Typefaces } from './text'
import { fitText } from './wrap-text'
import { element } from './xml'

/** A mean with its 90 % interval, in [-1, 1]. */
interface PicturedMean {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** As the reader writes it. */
  readonly written: string
}

/** A change of somebody's stance toward a country, its words as the reader writes them. */
export interface PicturedChange {
  readonly name: string
  /** Under the name: what kind of change it is. */
  readonly hint: string
  readonly before: PicturedMean
  readonly after: PicturedMean
  /** Whether it is more than noise; the others are drawn faint. */
  readonly isReal: boolean
}

export interface ChangesPicture extends Frame {
  readonly rows: readonly PicturedChange[]
  readonly words: { readonly against: string; readonly for: string; readonly empty: string }
}

const ROW = 56
const NAME = { face: 'sans', size: 16, weight: 500 } as const
const HINT = { face: 'sans', size: 13, fill: INK_3 } as const
const WRITTEN = { face: 'sans', size: 16, weight: 600, anchor: 'end' } as const
const NAMES = 460
const SCALE = 440

/** Who changed toward whom: both means with their intervals on one scale, hollow before and filled after. In SVG. */
export function changesPicture(picture: ChangesPicture, typefaces: Typefaces): string {
  return framedPicture(picture, typefaces, changes(picture))
}

function changes({ rows, words }: ChangesPicture): Drawing {
  if (rows.length === 0) return { markup: text(0, 16, words.empty, NAME), height: 24 }
  const heads = [text(NAMES, 0, words.against, HINT), text(NAMES + SCALE, 0, words.for, { ...HINT, anchor: 'end' })]
  const lines = rows.map((row, i) => element('g', { transform: `translate(0 ${42 + i * ROW})`, opacity: row.isReal ? undefined : 0.55 }, change(row)))
  return { markup: [...heads, ...lines].join(''), height: 22 + rows.length * ROW }
}

function change({ name, hint, before, after }: PicturedChange): string {
  const x = (value: number) => NAMES + ((value + 1) / 2) * SCALE
  const reach = ({ low, high }: PicturedMean, y: number) => element('rect', { x: x(low), y, width: Math.max(2, x(high) - x(low)), height: 4, rx: 2, fill: RULE_STRONG })
  const [then, now] = [BAR[signOf(before.mean)], BAR[signOf(after.mean)]]
  return [
    element('rect', { y: -26, width: INNER_WIDTH, height: 1, fill: RULE }),
    text(0, 0, fitText(name, NAME, NAMES - 24), NAME),
    text(0, 19, fitText(hint, HINT, NAMES - 24), HINT),
    element('rect', { x: NAMES, y: 1, width: SCALE, height: 2, fill: NEUTRAL_SOFT }),
    element('rect', { x: x(0), y: -16, width: 1, height: 36, fill: RULE_STRONG }),
    reach(before, -9),
    reach(after, 9),
    element('path', { d: `M${x(before.mean)} -7L${x(after.mean)} 11`, stroke: INK_3, 'stroke-width': 1, fill: 'none' }),
    element('circle', { cx: x(before.mean), cy: -7, r: 5.5, fill: PAPER, stroke: then, 'stroke-width': 2 }),
    element('circle', { cx: x(after.mean), cy: 11, r: 6, fill: now }),
    text(INNER_WIDTH - 92, 6, before.written, { ...WRITTEN, fill: NUMBER[signOf(before.mean)] }),
    text(INNER_WIDTH - 66, 6, '→', { ...WRITTEN, fill: INK_3 }),
    text(INNER_WIDTH, 6, after.written, { ...WRITTEN, fill: NUMBER[signOf(after.mean)] }),
  ].join('')
}
