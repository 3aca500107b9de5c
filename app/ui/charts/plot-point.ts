import { element } from '../../../lib/export/picture/xml'
import { heightOf, placeOf } from './plot-frame'
import { shapeOf, SIZE } from './mark'
import type { PlottedPoint } from './plotted-point'

interface Place {
  readonly periods: number
  /** Of the plot, in pixels. */
  readonly height: number
  /** No neighbour: no area and no band pass through it, so it carries its own. */
  readonly isAlone: boolean
  /** Which of the tips for the keyboard is its own. */
  readonly tip: number
  /** Which of several lines it is on; undefined: the only one. */
  readonly line?: { readonly at: number; readonly name: string }
}

/** A point of the trend as a link to its quotations, as markup (see `Drawn`); hollow under five stances. Empty where nothing was scored. */
export function plotPoint({ at, mean, band, few, title, lines, href }: PlottedPoint, { periods, height, isAlone, tip, line }: Place): string {
  if (mean === null) return ''
  const [x, y] = [placeOf(at, periods), heightOf(mean, height)]
  const upright = (name: string, y1: number, y2: number) => element('line', { class: name, x1: x, x2: x, y1, y2 })
  return element('a', { href, class: 'point', 'data-line': line?.at, 'data-tip': tip, 'aria-label': [...(line === undefined ? [] : [line.name]), title, ...lines].join(', ') }, [
    isAlone && band !== null ? upright('reach', heightOf(band[0], height), heightOf(band[1], height)) : '',
    isAlone && line === undefined ? upright(mean < 0 ? 'stem against' : 'stem for', heightOf(0, height), y) : '',
    element('circle', { class: 'target', cx: x, cy: y, r: 12 }),
    mark(x, y, line?.at ?? 0, few),
  ].join(''))
}

/** As `Mark` draws it, at a share of the width: a path takes none, so what is no circle stands in a drawing of its own. */
function mark(x: string, y: number, line: number, few: boolean): string {
  const [shape, name] = [shapeOf(line), few ? 'dot hollow' : 'dot']
  if (shape === '') return element('circle', { class: name, cx: x, cy: y, r: 2.8 })
  return element('svg', { x, y, width: 1, height: 1 }, element('path', { class: name, d: shape, transform: `scale(${SIZE})`, 'vector-effect': 'non-scaling-stroke' }))
}
