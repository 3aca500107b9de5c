import { useLocale, useTranslations } from 'next-intl'
import type { Stance } from '../../../lib/document'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Meter } from './meter'
import { Score } from './score'

/** The stance of one quotation toward one country: name, bar, number; hatching and words where there is no answer. */
export function StanceLine({ stance }: { readonly stance: Stance }) {
  const locale = useLocale()
  const t = useTranslations('stance')
  const country = <Link href={`/countries/${stance.country}`}>{countryName(stance.country, locale)}</Link>
  if (stance.label === 'abstained') {
    return (
      <div className="stance abstained">
        {country}
        <span className="hatched" aria-hidden="true" />
        <span className="no-answer">{t('abstained')}</span>
      </div>
    )
  }
  return (
    <div className="stance" title={t(`verb.${stance.label}`)}>
      {country}
      <Meter score={stance.score} />
      <Score value={stance.score} />
    </div>
  )
}
