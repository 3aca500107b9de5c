import { cellFinder, type MatrixCell } from '../../charts'
import { hatched } from './bars'
import { framedPicture, INNER_WIDTH, type Drawing, type Frame } from './framed'
import { BAR, INK, INK_3, NEUTRAL_SOFT, signOf } from './palette'
import { text, type Typefaces } from './text'
import { fitText } from './wrap-text'
import { element } from './xml'

export interface MatrixPicture extends Frame {
  /** In the order shown, named in the reader's language. `country`: a speaker's own, marked with a dot. */
  readonly rows: readonly { readonly key: string; readonly name: string; readonly country: string | null }[]
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  readonly cells: readonly MatrixCell[]
  /** "−0.42" */
  readonly written: (mean: number) => string
  readonly empty: string
}

const NAMES = 250
const HEADS = 120
const ROW = 32
const FEW = 5
const NAME = { face: 'sans', size: 14 } as const
const HEAD = { face: 'sans', size: 13 } as const
const NUMBER = { face: 'sans', size: 12.5, anchor: 'middle' } as const
/** Under this width a number does not fit into its cell. */
const NUMBER_ROOM = 40
/** From this strength on black is read better than white on the hue of the dark theme, over its paper. */
const FULL_IN_THE_DARK = { oppose: 0.7, support: 0.63 } as const

/** Who is for and against whom, in SVG: colour by mean, the number in the cell, faint under five stances, hatched without an answer. */
export function matrixPicture(picture: MatrixPicture, typefaces: Typefaces): string {
  return framedPicture(picture, typefaces, grid(picture))
}

function grid({ rows, columns, cells, written, empty }: MatrixPicture): Drawing {
  if (rows.length === 0) return { markup: text(0, 16, empty, NAME), height: 24 }
  const width = Math.min(96, (INNER_WIDTH - NAMES) / columns.length)
  const cellAt = cellFinder(cells)
  const heads = columns.map(({ name }, i) =>
    element('g', { transform: `translate(${NAMES + (i + 0.5) * width} ${HEADS - 8}) rotate(-45)` }, text(0, 4, fitText(name, HEAD, HEADS), HEAD)))
  const lines = rows.map((row, i) => {
    const top = HEADS + i * ROW
    const drawn = columns.map(({ key }, j) => {
      const box = { x: NAMES + j * width + 1, y: top + 1, width: width - 2, height: ROW - 2 }
      const cell = cellAt(row.key, key)
      const own = row.country === key ? element('circle', { cx: box.x + 6, cy: box.y + 6, r: 2, fill: INK }) : ''
      return cell === undefined ? own : cellMark(cell, box, written) + own
    })
    return text(0, top + 21, fitText(row.name, NAME, NAMES - 16), NAME) + drawn.join('')
  })
  return { markup: [...heads, ...lines].join(''), height: HEADS + rows.length * ROW }
}

function cellMark({ mean, count }: MatrixCell, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, written: (mean: number) => string): string {
  if (mean === null) return hatched(box)
  const sign = signOf(mean)
  // the stronger the mean, the fuller the colour; white or black on it, whichever is read better
  const strength = sign === 'neutral' ? 1 : Math.min(1, 0.25 + Math.abs(mean) * 1.1) * (count < FEW ? 0.5 : 1)
  const ground = element('rect', { ...box, rx: 2, fill: sign === 'neutral' ? NEUTRAL_SOFT : BAR[sign], 'fill-opacity': strength })
  if (box.width < NUMBER_ROOM) return ground
  if (sign === 'neutral') return ground + text(box.x + box.width / 2, box.y + 20, written(mean), { ...NUMBER, fill: INK_3 })
  const className = strength > FULL_IN_THE_DARK[sign] ? 'on-colour full' : 'on-colour'
  return ground + text(box.x + box.width / 2, box.y + 20, written(mean), { ...NUMBER, fill: strength > 0.72 ? '#ffffff' : INK, className })
}
