import type { MeasuredCountry } from '../../../lib/ask-countries'
import type { MeasuredSpeaker } from '../../../lib/ask-speakers'
import type { Counting } from '../../../lib/document'
import type { PicturedRow, RankingPicture } from '../../../lib/export'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { countryName } from '../format/country-name'
import { signed } from '../format/signed'
import { changeWords } from './change-words'

/** More rows than this make no picture; the table has them all. */
const SHOWN = 40

interface Around {
  readonly filters: string
  readonly source: string
  readonly locale: Locale
  /** What the numbers count. */
  readonly counting: Counting
}

/** Countries with every word of their picture, as the page lists them. */
export function picturedCountries(rows: readonly MeasuredCountry[], around: Around): RankingPicture {
  const { locale } = around
  const drawn = rows.slice(0, SHOWN).map((row) => ({ ...numbersOf(row, locale), name: countryName(row.country, locale), hint: changeOf(row, locale), mean: meanOf(row, locale) }))
  return ranking(translator(locale)('takeAway.countriesTitle'), drawn, rows.length, around)
}

/** Speakers with every word of their picture; their mean only toward one country. */
export function picturedSpeakers(rows: readonly MeasuredSpeaker[], country: string | undefined, around: Around): RankingPicture {
  const { locale } = around
  const drawn = rows.slice(0, SHOWN).map((row) => {
    const hints = [row.speaker.role, row.speaker.country === null ? null : countryName(row.speaker.country, locale), country === undefined ? null : changeOf(row, locale)]
    return { ...numbersOf(row, locale), name: row.speaker.name, hint: hints.filter((hint) => hint !== null).join(', '), mean: country === undefined ? undefined : meanOf(row, locale) }
  })
  return ranking(translator(locale)('takeAway.speakersTitle'), drawn, rows.length, around)
}

type Counted = Pick<MeasuredCountry, 'oppose' | 'neutral' | 'support' | 'abstained' | 'quotations' | 'mean'>

function numbersOf(row: Counted, locale: Locale) {
  const { oppose, neutral, support, abstained } = row
  return { counts: { oppose, neutral, support, abstained }, quotations: new Intl.NumberFormat(locale).format(row.quotations) }
}

function meanOf({ mean }: Counted, locale: Locale): PicturedRow['mean'] {
  return mean === null ? null : { value: mean, written: signed(mean, locale) }
}

/** The change of the mean on the period before, where that was asked for. */
function changeOf({ mean, previous }: Pick<MeasuredCountry, 'mean'> & { readonly previous?: Pick<MeasuredCountry, 'mean'> | undefined }, locale: Locale): string | null {
  return previous === undefined ? null : changeWords(previous.mean, mean, locale)
}

function ranking(title: string, rows: readonly PicturedRow[], total: number, { filters, source, locale, counting }: Around): RankingPicture {
  const t = translator(locale)
  const reading = [t('table.shares'), ...(total > rows.length ? [t('takeAway.shownOf', { shown: rows.length, total })] : [])].join(' · ')
  return { title, filters, source, reading, language: locale, rows, words: { shares: t('takeAway.shares'), mean: t('table.mean'), quotations: t(`table.quotations.${counting}`), empty: t('lede.nothing') } }
}
