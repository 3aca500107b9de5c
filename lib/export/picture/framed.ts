import { INK_2, INK_3, PAPER, RULE } from './palette'
import { textLines, typefaceStyle, type Typefaces } from './text'
import { wrapText } from './wrap-text'
import { element, escapeMarkup } from './xml'

/** The words around a picture, so that it can stand alone. */
export interface Frame {
  readonly title: string
  /** The filters in words. */
  readonly filters: string
  /** How to read it. */
  readonly reading: string
  /** Where it comes from: archive, day, version of the analysis. */
  readonly source: string
  /** BCP 47. */
  readonly language: string
}

/** What is drawn inside a frame; its own height in pixels. */
export interface Drawing {
  readonly markup: string
  readonly height: number
}

const PICTURE_WIDTH = 1200
const MARGIN = 48
/** Room between the margins. */
export const INNER_WIDTH = PICTURE_WIDTH - 2 * MARGIN

const TITLE = { face: 'serif', size: 34, weight: 500 } as const
const FILTERS = { face: 'sans', size: 16, fill: INK_2 } as const
const SMALL = { face: 'sans', size: 13.5, fill: INK_3 } as const

/** A whole picture in SVG: title, filters, the drawing, how to read it, and the source line. Nothing in it comes from elsewhere. */
export function framedPicture(frame: Frame, typefaces: Typefaces, drawing: Drawing): string {
  const title = wrapText(frame.title, TITLE, INNER_WIDTH)
  const filters = wrapText(frame.filters, FILTERS, INNER_WIDTH)
  const reading = wrapText(frame.reading, SMALL, INNER_WIDTH)
  const source = wrapText(frame.source, SMALL, INNER_WIDTH)
  const filtersTop = 78 + (title.length - 1) * 40 + 32
  const drawingTop = filtersTop + (filters.length - 1) * 23 + 34
  const readingTop = drawingTop + drawing.height + 40
  const ruleTop = readingTop + (reading.length - 1) * 20 + 20
  const sourceTop = ruleTop + 28
  const height = sourceTop + (source.length - 1) * 20 + 34
  const content = [
    element('title', {}, escapeMarkup(frame.title)),
    element('desc', {}, escapeMarkup(`${frame.filters}. ${frame.reading}. ${frame.source}`)),
    typefaceStyle(typefaces),
    element('rect', { width: PICTURE_WIDTH, height, fill: PAPER }),
    textLines(MARGIN, 78, title, 40, TITLE),
    textLines(MARGIN, filtersTop, filters, 23, FILTERS),
    element('g', { transform: `translate(${MARGIN} ${drawingTop})` }, drawing.markup),
    textLines(MARGIN, readingTop, reading, 20, SMALL),
    element('rect', { x: MARGIN, y: ruleTop, width: INNER_WIDTH, height: 1, fill: RULE }),
    textLines(MARGIN, sourceTop, source, 20, SMALL),
  ]
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: PICTURE_WIDTH, height, viewBox: `0 0 ${PICTURE_WIDTH} ${height}`, role: 'img', 'xml:lang': frame.language }, content.join(''))
}
