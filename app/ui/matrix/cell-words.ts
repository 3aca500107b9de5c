import type { useTranslations } from 'next-intl'
import type { MatrixCell } from '../../../lib/charts'
import type { Counting } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { oftenSaid } from '../format/often-said'
import { signed } from '../format/signed'

export interface CellPlaceNames {
  readonly row: string
  /** As it is named inside a sentence. */
  readonly country: string
  /** Whether the row speaks of its own country. */
  readonly isOwn: boolean
}

/** What the cells of a matrix say: 900 of them, each in some ten words. */
export interface CellWords {
  readonly none: string
  readonly noAnswer: string
  /** "Russia on Cuba: none" */
  readonly nobody: (place: CellPlaceNames) => string
  /** "−0.42" */
  readonly mean: (mean: number) => string
  /** "−0.60 to −0.20"; null where there are too few stances for an interval. */
  readonly between: (cell: MatrixCell) => string | null
  /** The whole cell, for those who do not see it. */
  readonly whole: (cell: MatrixCell, place: CellPlaceNames) => string
}

export function cellWords(t: ReturnType<typeof useTranslations<'matrix'>>, locale: Locale, counting: Counting): CellWords {
  const [none, noAnswer, own] = [t('none'), t('noAnswer'), t('own')]
  const said = {
    name: oftenSaid((values) => t('cellName', values), locale),
    nobody: oftenSaid((values) => t('cellNone', values), locale),
    mean: oftenSaid((values) => t('cellMean', values), locale),
    meanBetween: oftenSaid((values) => t('cellBetween', values), locale),
    between: oftenSaid((values) => t('between', values), locale),
    counts: oftenSaid((values) => t('cellCounts', { counting, ...values }), locale),
  }
  const interval = ({ mean, low, high, count }: MatrixCell) => (mean === null || low === null || high === null || count < 2 ? null : { low: signed(low, locale), high: signed(high, locale) })
  return {
    none,
    noAnswer,
    nobody: ({ row, country }) => said.nobody({ row, country }),
    mean: (mean) => signed(mean, locale),
    between: (cell) => {
      const ends = interval(cell)
      return ends === null ? null : said.between(ends)
    },
    whole: (cell, { row, country, isOwn }) => {
      const { mean, count, abstained, quotations } = cell
      const ends = interval(cell)
      const written = mean === null ? null : { mean: signed(mean, locale) }
      return [
        said.name({ row, country }),
        ...(isOwn ? [own] : []),
        ...(written === null ? [] : [ends === null ? said.mean(written) : said.meanBetween({ ...written, ...ends })]),
        said.counts({ count, abstained, quotations }),
      ].join(', ')
    },
  }
}
