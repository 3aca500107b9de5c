import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ComparedPeriods, Shift } from '../../../lib/charts'
import type { Filter, MatrixRows } from '../../../lib/document'
import { filterUrl } from '../filters/filter-url'
import { countryInSentence } from '../format/country-name'
import { signed } from '../format/signed'
import { Link } from '../link'
import { cellFilter } from '../matrix/matrix-address'
import { chanceWords } from './chance-words'
import { ShiftBar } from './shift-bar'
import { shiftWords } from './shift-kind'

interface Props {
  readonly shift: Shift
  readonly periods: ComparedPeriods
  readonly filter: Filter
  readonly rows: MatrixRows
}

/** One change in words, with the quotations of both periods, and as a picture. */
export function ShiftEntry({ shift, periods, filter, rows }: Props) {
  const t = useTranslations('changes')
  const locale = useLocale()
  const format = useFormatter()
  const { row, column, before, after, kind, chance } = shift
  const country = countryInSentence(column, locale)
  const who = rows === 'speaker' ? row.name : t('speakersFrom', { country: countryInSentence(row.key, locale) })
  const within = cellFilter(filter, rows, { row: row.key, column })
  const words = chanceWords(chance)
  const link = (period: ComparedPeriods['before']) =>
    function Counted(chunks: ReactNode) {
      return (
        <Link className="plain" href={filterUrl('/quotations', { ...within, ...period })}>
          {chunks}
        </Link>
      )
    }
  return (
    <li className="shift">
      <div>
        <h3>{t('whoOnWhom', { who, country })}</h3>
        <p>
          {t(`kind.${shiftWords(kind)}`)}{' '}
          {t.rich('fromTo', {
            counting: filter.counting ?? 'statements', before: signed(before.mean ?? 0, locale), after: signed(after.mean ?? 0, locale), quotationsBefore: before.quotations, quotationsAfter: after.quotations,
            linkBefore: link(periods.before), linkAfter: link(periods.after),
          })}
        </p>
        <p className="quiet">{words.kind === 'share' ? t('chance.share', { share: format.number(words.share, { style: 'percent' }) }) : t(`chance.${words.kind}`, { times: format.number(words.times) })}</p>
      </div>
      <ShiftBar before={before} after={after} />
    </li>
  )
}
