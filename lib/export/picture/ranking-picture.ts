import type { AnswerLabel } from '../../document'
import { meterBar, shareBar } from './bars'
import { framedPicture, INNER_WIDTH, type Drawing, type Frame } from './framed'
import { INK_2, INK_3, NUMBER, RULE, signOf } from './palette'
import { text, type Typefaces } from './text'
import { textWidth } from './text-width'
import { fitText } from './wrap-text'
import { element } from './xml'

/** A row of a ranking: its words and numbers are already as the reader writes them. */
export interface PicturedRow {
  readonly name: string
  /** Beside the name, in grey: an office, a country. */
  readonly hint: string | null
  readonly counts: Readonly<Record<AnswerLabel, number>>
  /** null: nothing was scored; undefined: a mean would say nothing, and none is drawn. */
  readonly mean: { readonly value: number; readonly written: string } | null | undefined
  readonly quotations: string
}

export interface RankingPicture extends Frame {
  readonly rows: readonly PicturedRow[]
  readonly words: { readonly shares: string; readonly mean: string; readonly quotations: string; readonly empty: string }
}

const ROW = 36
const HEAD = { face: 'sans', size: 13, fill: INK_3 } as const
const NAME = { face: 'sans', size: 16, weight: 500 } as const
const HINT = { face: 'sans', size: 13, fill: INK_3 } as const
const COUNT = { face: 'sans', size: 16 } as const
const NAMES = 400
const SHARES = 300

/** Countries or speakers one below the other: how their stances divide, the mean, and how many quotations stand behind them. In SVG. */
export function rankingPicture(picture: RankingPicture, typefaces: Typefaces): string {
  return framedPicture(picture, typefaces, ranking(picture))
}

function ranking({ rows, words }: RankingPicture): Drawing {
  if (rows.length === 0) return { markup: text(0, 16, words.empty, NAME), height: 24 }
  const hasMean = rows.some(({ mean }) => mean !== undefined)
  const heads = [text(NAMES, 0, words.shares, HEAD), hasMean ? text(NAMES + SHARES + 30, 0, words.mean, HEAD) : '', text(INNER_WIDTH, 0, words.quotations, { ...HEAD, anchor: 'end' })]
  const lines = rows.map(({ name, hint, counts, mean, quotations }, i) => {
    const shown = fitText(name, NAME, NAMES - 20)
    const after = textWidth(shown, NAME) + 10
    const parts = [
      element('rect', { y: -23, width: INNER_WIDTH, height: 1, fill: RULE }),
      text(0, 0, shown, NAME),
      hint === null || NAMES - 20 - after < 40 ? '' : text(after, 0, fitText(hint, HINT, NAMES - 20 - after), HINT),
      shareBar(counts, { x: NAMES, y: -11, width: SHARES, height: 11 }),
      mean === undefined ? '' : meterBar(mean?.value ?? null, { x: NAMES + SHARES + 30, y: -11, width: 150, height: 11 }),
      mean === undefined || mean === null ? '' : text(NAMES + SHARES + 250, 0, mean.written, { face: 'sans', size: 16, weight: 600, anchor: 'end', fill: NUMBER[signOf(mean.value)] }),
      text(INNER_WIDTH, 0, quotations, { ...COUNT, anchor: 'end', fill: INK_2 }),
    ]
    return element('g', { transform: `translate(0 ${38 + i * ROW})` }, parts.join(''))
  })
  return { markup: [...heads, ...lines].join(''), height: 16 + rows.length * ROW }
}
