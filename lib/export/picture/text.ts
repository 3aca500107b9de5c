import { INK } from './palette'
import type { Type } from './text-width'
import { element, escapeMarkup } from './xml'

/** Names under which a picture carries its typefaces, and what stands in for them. */
const FAMILY = { serif: "'Sikap Serif', Newsreader, Georgia, serif", sans: "'Sikap Sans', Geist, system-ui, sans-serif" } as const

export interface TextStyle extends Type {
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** What a page that holds the picture may style it by. */
  readonly className?: string
}

/** A line of text on its baseline. */
export function text(x: number, y: number, content: string, { face, size, weight = 400, fill = INK, anchor, className }: TextStyle): string {
  return element('text', { x, y, 'font-family': FAMILY[face], 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor, class: className }, escapeMarkup(content))
}

/** Lines one below the other, the first baseline at `y`, `leading` pixels apart. */
export function textLines(x: number, y: number, lines: readonly string[], leading: number, style: TextStyle): string {
  return lines.map((line, i) => text(x, y + i * leading, line, style)).join('')
}

/** The typefaces inside the picture, each a WOFF2 file in base64: it looks the same wherever it is opened. */
export interface Typefaces {
  readonly serif: string
  readonly sans: string
}

export function typefaceStyle({ serif, sans }: Typefaces): string {
  const face = (family: string, data: string, weights: string) => `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2')}`
  return element('style', {}, `${face('Sikap Serif', serif, '200 800')}${face('Sikap Sans', sans, '100 900')}text{font-feature-settings:'tnum'}`)
}
