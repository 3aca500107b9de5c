import { useLocale, useTranslations } from 'next-intl'
import type { Counting } from '../../../lib/document'
import type { Office } from '../../../lib/store'
import { countryName } from '../format/country-name'
import { days } from '../format/day'

interface Props {
  readonly offices: readonly Office[]
  /** What the numbers count. */
  readonly counting: Counting
}

/** The offices in which a speaker was quoted, as the articles name them, and between which dates. */
export function Offices({ offices, counting }: Props) {
  const t = useTranslations('speaker')
  const tRanking = useTranslations('ranking')
  const locale = useLocale()
  if (offices.length === 0) return null
  return (
    <section>
      <div className="head">
        <h2>{t('offices')}</h2>
      </div>
      <ol className="offices">
        {offices.map(({ roles, country, from, to, quotations }) => (
          <li key={`${roles.join()} ${country}`}>
            <span className="label">{[roles.join(' / '), ...(country === null ? [] : [countryName(country, locale)])].join(', ')}</span>
            <small>{[from === null || to === null ? t('undated') : days(from, to, locale), tRanking('quotations', { counting, count: quotations })].join(' · ')}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
