import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Filter, StanceLabel } from '../../../lib/document'
import type { Contradiction } from '../../../lib/store'
import { filterUrl } from '../filters/filter-url'
import { countryInSentence } from '../format/country-name'
import { Link } from '../link'
import { Statement } from '../stance/statement'
import { daysApart } from './days-apart'

interface Props {
  readonly total: number
  readonly rows: readonly Contradiction[]
  readonly filter: Filter
}

/** Speakers who spoke both against and for one country, the strongest quotation of each side beside the other. */
export function ContradictionList({ total, rows, filter }: Props) {
  const t = useTranslations('changes')
  return (
    <>
      <p className="total">{t('contradictionTotal', { count: total, shown: rows.length })}</p>
      {rows.map((row) => (
        <Entry key={`${row.row.key}.${row.country}`} row={row} filter={filter} />
      ))}
    </>
  )
}

function Entry({ row: { row, country, against, toward, opposing, supporting }, filter }: { readonly row: Contradiction; readonly filter: Filter }) {
  const t = useTranslations('changes')
  const locale = useLocale()
  const apart = daysApart(against.publishedAt, toward.publishedAt)
  const side = (label: StanceLabel) =>
    function Side(chunks: ReactNode) {
      return (
        <Link className="plain" href={filterUrl('/quotations', { ...filter, speaker: [row.key], country: [country], label: [label], min: undefined, max: undefined })}>
          {chunks}
        </Link>
      )
    }
  const sides = [against, toward].sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''))
  return (
    <section className="contradiction">
      <h3>{t('whoOnWhom', { who: row.name, country: countryInSentence(country, locale) })}</h3>
      <p>
        {t.rich('bothSides', { counting: filter.counting ?? 'statements', opposing, supporting, against: side('oppose'), toward: side('support') })} {apart === null ? t('apartUnknown') : t('apart', { days: apart })}
      </p>
      <div className="both">
        {sides.map((quotation) => (
          <div key={quotation.id}>
            <p className={quotation === against ? 'against' : 'for'}>{t(quotation === against ? 'sideAgainst' : 'sideFor')}</p>
            <Statement row={{ ...quotation, stances: quotation.stances.filter((stance) => stance.country === country) }} />
          </div>
        ))}
      </div>
    </section>
  )
}
