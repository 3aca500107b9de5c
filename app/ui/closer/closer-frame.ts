import type { Locale } from '../../i18n/locales'
import type { DrawnTrend } from '../charts/drawn-trend'
import { day, month } from '../format/day'

/** Of the plot and of the time under it, in pixels. */
export const HEIGHT = 420
export const MARGIN = { top: 10, right: 14, bottom: 4, left: 0 } as const
/** Of the dates under the plot, of the handles under these, and of the numbers beside it. */
export const AXIS = 30
export const BRUSH = 44
export const NUMBERS = 40
export const PLOT = HEIGHT - MARGIN.top - MARGIN.bottom - AXIS - BRUSH
/** Room for as many dates under the plot on a phone, too. */
export const TICKS = 4
export const WORDS = { fill: 'var(--ink-3)', fontSize: 12 } as const

/** What the period at a place is called under the plot; nothing where there is none. */
export function tickName({ timeline, unit }: DrawnTrend, at: number, locale: Locale): string {
  const period = timeline[at]
  if (period === undefined) return ''
  return unit === 'month' ? month(period.from, locale) : day(period.from, locale)
}
