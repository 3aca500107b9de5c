import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { Counting } from '../../../lib/document'
import { stateVoice } from '../../../lib/state-voice'
import type { SpeakerRow } from '../../../lib/store/rows'
import { countryName } from '../format/country-name'
import { FollowLinks } from '../follow-links'
import { ShareBar } from '../stance/share-bar'

interface Props {
  readonly rows: readonly SpeakerRow[]
  readonly hrefOf: (row: SpeakerRow) => string
  readonly quotationsHref: (row: SpeakerRow) => string
  /** What the numbers count. */
  readonly counting: Counting
}

/** Speakers with office and country, how their stances divide, and the quotations behind them. */
export function SpeakerTable({ rows, hrefOf, quotationsHref, counting }: Props) {
  const t = useTranslations('table')
  const tStance = useTranslations('stance')
  const locale = useLocale()
  const format = useFormatter()
  const roleOf = (speaker: SpeakerRow['speaker']): string | null => {
    const voice = stateVoice(speaker)
    return speaker.role ?? (voice === null ? null : tStance(`voices.${voice}`))
  }
  return (
    <FollowLinks>
      <table className="list">
        <thead>
          <tr>
            <th>{t('speaker')}</th>
            <th className="optional">{t('country')}</th>
            <th>{t('shares')}</th>
            <th className="num">{t(`quotations.${counting}`)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.speaker.id}>
              <td className="name-cell">
                <a href={hrefOf(row)}>{row.speaker.name}</a>
                {roleOf(row.speaker) === null ? null : <small>{roleOf(row.speaker)}</small>}
              </td>
              <td className="optional">{row.speaker.country === null ? null : <a href={`/countries/${row.speaker.country}`}>{countryName(row.speaker.country, locale)}</a>}</td>
              <td className="share-cell">
                {row.count + row.abstained === 0 ? <span className="quiet">{t('noCountry')}</span> : <ShareBar counts={row} />}
              </td>
              <td className="num">
                <a className="plain" href={quotationsHref(row)}>
                  {format.number(row.quotations)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FollowLinks>
  )
}
