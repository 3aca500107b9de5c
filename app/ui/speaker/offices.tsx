import { useLocale, useTranslations } from 'next-intl'
import type { Office } from '../../../lib/store'
import { countryName } from '../format/country-name'
import { days } from '../format/day'

/** The offices in which a speaker was quoted, as the articles name them, and between which dates. */
export function Offices({ offices }: { readonly offices: readonly Office[] }) {
  const t = useTranslations('speaker')
  const locale = useLocale()
  if (offices.length === 0) return null
  return (
    <section>
      <div className="head">
        <h2>{t('offices')}</h2>
      </div>
      <ol className="offices">
        {offices.map(({ role, country, from, to, quotations }) => (
          <li key={`${role} ${country}`}>
            <span className="label">{[role, ...(country === null ? [] : [countryName(country, locale)])].join(', ')}</span>
            <small>{[from === null || to === null ? t('undated') : days(from, to, locale), t('quotations', { count: quotations })].join(' · ')}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
