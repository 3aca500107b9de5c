import type { Locale } from '../../i18n/locales'

/** A score as it is written everywhere: its sign, two decimals and a true minus: "+0.41", "−0.67", "0.00". */
export function signed(value: number, locale: Locale, decimals = 2): string {
  const format = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return format.format(value).replace('-', '−')
}
