import type { Shifts } from '../../../lib/ask-shifts'
import type { Shift } from '../../../lib/charts'
import type { Filter, MatrixRows } from '../../../lib/document'
import type { ChangesPicture } from '../../../lib/export'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { shiftWords } from '../changes/shift-kind'
import { countryInSentence } from '../format/country-name'
import { days } from '../format/day'
import { signed } from '../format/signed'

/** More rows than this make no picture; the table has them all. */
const SHOWN = 30

interface Around {
  readonly filters: string
  readonly source: string
  readonly locale: Locale
}

/** Changes between two periods with every word of their picture, those that are more than noise first, as the page lists them. The periods stand in place of the filter's. */
export function picturedChanges(found: Shifts | null, rows: MatrixRows, { filters, source, locale }: Around): ChangesPicture {
  const t = translator(locale)
  const meanOf = ({ mean, low, high }: Shift['before']) => ({ mean: mean ?? 0, low: low ?? 0, high: high ?? 0, written: signed(mean ?? 0, locale) })
  const shifts = found?.shifts ?? []
  const drawn = shifts.slice(0, SHOWN).map(({ row, column, before, after, kind, isReal }) => ({
    name: t('changes.whoOnWhom', { who: rows === 'speaker' ? row.name : t('changes.speakersFrom', { country: countryInSentence(row.key, locale) }), country: countryInSentence(column, locale) }),
    // "Became less for:" stands before numbers on the page
    hint: t(`changes.kind.${shiftWords(kind)}`).replace(/:$/, ''),
    before: meanOf(before), after: meanOf(after), isReal,
  }))
  const period = found === null ? [] : [t('takeAway.changesPeriods', { after: days(found.periods.after.from, found.periods.after.to, locale), before: days(found.periods.before.from, found.periods.before.to, locale) })]
  const reading = [t('takeAway.changesReading'), ...(shifts.length > drawn.length ? [t('takeAway.shownOf', { shown: drawn.length, total: shifts.length })] : [])].join(' · ')
  const words = { against: t('changes.sideAgainst'), for: t('changes.sideFor'), empty: t(found === null ? 'changes.nothingDated' : 'takeAway.nothingCompared') }
  return { title: t('takeAway.changesTitle'), filters: [...period, filters].join(' · '), source, reading, language: locale, rows: drawn, words }
}

/** The filter without its period: what is compared says its own. */
export function withoutPeriod({ from: _from, to: _to, ...others }: Filter): Filter {
  return others
}
