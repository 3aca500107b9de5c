import type { Locale } from '../../i18n/locales'
import { perLocale } from './per-locale'

const withDecimals = (decimals: number) => perLocale((locale) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits: decimals, maximumFractionDigits: decimals }))
const FORMATS = { 0: withDecimals(0), 1: withDecimals(1), 2: withDecimals(2) } as const

/** A score as it is written everywhere: its sign, two decimals and a true minus: "+0.41", "−0.67", "0.00". */
export function signed(value: number, locale: Locale, decimals: keyof typeof FORMATS = 2): string {
  return FORMATS[decimals](locale).format(value).replace('-', '−')
}
