import { useLocale, useTranslations } from 'next-intl'
import { reasonText, type Stance } from '../../../lib/document'
import { countryInSentence, countryName } from '../format/country-name'
import { signed } from '../format/signed'
import { Link } from '../link'
import { Ledger } from './ledger'
import { leadingReasons } from './leading-reasons'

interface Props {
  readonly stance: Stance
  readonly speaker: string
  readonly language: string
}

/** The stance toward one country in full: score and word, ledger, and one sentence in plain words. */
export function StanceLedger({ stance, speaker, language }: Props) {
  const t = useTranslations('ledger')
  const locale = useLocale()
  const country = countryInSentence(stance.country, locale)
  const heading = <Link href={`/countries/${stance.country}`}>{countryName(stance.country, locale)}</Link>
  if (stance.label === 'abstained') {
    return (
      <section className="stance-ledger" data-country={stance.country}>
        <h3>
          {heading} <span className="no-answer">{t('abstained')}</span>
        </h3>
        <span className="hatched" aria-hidden="true" />
        <p className="words">{reasonText(stance.reason, locale)}</p>
      </section>
    )
  }
  const { why, but } = leadingReasons(stance, locale)
  const isUndecided = stance.label === 'neutral' || why.length === 0
  return (
    <section className="stance-ledger" data-country={stance.country}>
      <h3>
        {heading}{' '}
        <span className="score" data-sign={stance.label}>
          {signed(stance.score, locale)} {t(`verb.${stance.label}`)}
        </span>
      </h3>
      <Ledger stance={stance} language={language} />
      <p className="words">
        {isUndecided
          ? t(stance.evidence.length === 0 ? 'plain.nothing' : 'plain.balanced', { country })
          : t(`plain.${stance.label}`, { speaker, country, why: why.join('; ') })}{' '}
        {isUndecided || but === null ? null : `${t('plain.but', { but })} `}
        {t('sure', { share: Math.round(stance.confidence * 100) })}
      </p>
    </section>
  )
}
