import { ANSWER_LABELS, type AnswerLabel } from '../../document'
import { hatched, shareBar } from './bars'
import { framedPicture, INNER_WIDTH, type Frame } from './framed'
import { BAR, INK_2, RULE_STRONG } from './palette'
import { text, type Typefaces } from './text'
import { element } from './xml'

export interface SharesPicture extends Frame {
  readonly counts: Readonly<Record<AnswerLabel, number>>
  /** "42 % oppose (128)" */
  readonly written: Readonly<Record<AnswerLabel, string>>
}

const LEGEND = { face: 'sans', size: 16, fill: INK_2 } as const

/** How the stances divide, as one bar with its legend, in SVG. */
export function sharesPicture(picture: SharesPicture, typefaces: Typefaces): string {
  const { counts, written } = picture
  const column = INNER_WIDTH / ANSWER_LABELS.length
  const legend = ANSWER_LABELS.map((label, i) => {
    const swatch = { x: i * column, y: 51, width: 13, height: 13 }
    const mark = label === 'abstained' ? hatched(swatch) : element('rect', { ...swatch, rx: 2, fill: label === 'neutral' ? RULE_STRONG : BAR[label] })
    return mark + text(i * column + 22, 63, written[label], LEGEND)
  })
  return framedPicture(picture, typefaces, { markup: shareBar(counts, { x: 0, y: 0, width: INNER_WIDTH, height: 26 }) + legend.join(''), height: 66 })
}
