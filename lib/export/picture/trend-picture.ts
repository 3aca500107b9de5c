import type { Period, TrendPoint } from '../../charts'
import { framedPicture, INNER_WIDTH, type Drawing, type Frame } from './framed'
import { INK_3, NUMBER, PAPER, signOf } from './palette'
import { text, type Typefaces } from './text'
import { textWidth } from './text-width'
import { countsPlot } from './counts-plot'
import { trendPlot } from './trend-plot'
import { fitText } from './wrap-text'
import { element } from './xml'

/** A chart of the picture: its words are already in the reader's language. */
export interface PicturedSeries {
  readonly name: string
  readonly points: readonly TrendPoint[]
  /** Mean over the whole series, in [-1, 1], and as it is written. */
  readonly mean: { readonly value: number; readonly written: string } | null
  /** "128 stances · 3 without an answer" */
  readonly counted: string
  /** The period before, each point with the days of the one it is compared with. */
  readonly before: readonly TrendPoint[]
}

export interface TrendPicture extends Frame {
  readonly series: readonly PicturedSeries[]
  /** Means from against to for, or stances stacked on one scale up to `most`. */
  readonly view: { readonly kind: 'mean' } | { readonly kind: 'counts'; readonly most: number }
  /** First and last day of all charts, and the periods they lie in as they are written. */
  readonly span: readonly [from: string, to: string]
  readonly spanWords: readonly [from: string, to: string]
  /** Days marked as events, within the span; `reading` says what they are. */
  readonly marks: readonly Period[]
  /** The ends of the scale; `bottom` "": it begins at none. */
  readonly words: { readonly top: string; readonly bottom: string; readonly empty: string }
}

const GAP = 40
const HEAD = { face: 'sans', size: 16, weight: 600 } as const
const NOTE = { face: 'sans', size: 12.5, fill: INK_3 } as const
const NUMBER_ROOM = 64

/** Stance over time as small multiples with one scale, in SVG. */
export function trendPicture(picture: TrendPicture, typefaces: Typefaces): string {
  return framedPicture(picture, typefaces, multiples(picture))
}

function multiples({ series, view, span, spanWords, marks, words }: TrendPicture): Drawing {
  if (series.length === 0) return { markup: text(0, 16, words.empty, HEAD), height: 24 }
  const columns = series.length === 1 ? 1 : series.length === 2 || series.length === 4 ? 2 : 3
  const width = (INNER_WIDTH - (columns - 1) * GAP) / columns
  const plotHeight = columns === 1 ? 320 : 150
  const cellHeight = 14 + plotHeight + 52
  const cells = series.map(({ name, points, before, mean, counted }, i) => {
    const plotTop = 14
    const box = { width, height: plotHeight, span, marks, before }
    const parts = [
      text(0, 0, fitText(name, HEAD, width - NUMBER_ROOM), HEAD),
      mean === null ? '' : text(width, 0, mean.written, { ...HEAD, anchor: 'end', fill: NUMBER[signOf(mean.value)] }),
      element('g', { transform: `translate(0 ${plotTop})` }, view.kind === 'mean' ? trendPlot(points, box) : countsPlot(points, { ...box, most: view.most })),
      endWord(width, plotTop + 18, words.top),
      words.bottom === '' ? '' : endWord(width, plotTop + plotHeight - 12, words.bottom),
      text(0, plotTop + plotHeight + 18, spanWords[0], NOTE),
      text(width, plotTop + plotHeight + 18, spanWords[1], { ...NOTE, anchor: 'end' }),
      text(0, plotTop + plotHeight + 36, counted, NOTE),
    ]
    return element('g', { transform: `translate(${(i % columns) * (width + GAP)} ${Math.floor(i / columns) * (cellHeight + GAP - 12) + 16})` }, parts.join(''))
  })
  const rows = Math.ceil(series.length / columns)
  return { markup: cells.join(''), height: rows * cellHeight + (rows - 1) * (GAP - 12) }
}

/** At the right end of the scale, on a ground of its own, so that no line crosses the word. */
function endWord(right: number, y: number, word: string): string {
  const width = textWidth(word, NOTE) + 6
  return element('rect', { x: right - width, y: y - 11, width, height: 14, fill: PAPER, opacity: 0.8 }) + text(right - 2, y, word, { ...NOTE, anchor: 'end' })
}
