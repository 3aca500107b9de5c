import { useLocale, useTranslations } from 'next-intl'
import type { MeasuredSpeaker } from '../../../lib/ask-speakers'
import { ENOUGH_STANCES, type ListOrder } from '../../../lib/charts'
import { onlyCountry, type Filter } from '../../../lib/document'
import { stateVoice } from '../../../lib/state-voice'
import { countryUrl, filterUrl, speakerUrl } from '../filters/filter-url'
import { countryName } from '../format/country-name'
import { FollowLinks } from '../follow-links'
import { ShareBar } from '../stance/share-bar'
import { CountCell } from './count-cell'
import { MeanCells } from './mean-cells'
import { SortedHeads } from './sorted-heads'

interface Props {
  readonly rows: readonly MeasuredSpeaker[]
  /** What the rows count; every address keeps it. */
  readonly filter: Filter
  /** The period before that means are compared with; null: none. */
  readonly before: Filter | null
  /** By the mean only where there is one. */
  readonly order: ListOrder
  /** The same page in another order. */
  readonly orderHref: (order: ListOrder) => string
}

/** Speakers with office and country, how their stances divide, their mean where they are all toward one country, and the quotations behind them. */
export function SpeakerTable({ rows, filter, before, order, orderHref }: Props) {
  const t = useTranslations('table')
  const tStance = useTranslations('stance')
  const locale = useLocale()
  const counting = filter.counting ?? 'statements'
  // over several countries a mean says nothing
  const isMeasured = onlyCountry(filter) !== undefined
  const roleOf = (speaker: MeasuredSpeaker['speaker']): string | null => {
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
            <th className={isMeasured ? 'optional' : undefined}>{t('shares')}</th>
            {isMeasured ? <SortedHeads order={order} hrefOf={orderHref} counting={counting} /> : <th className="num">{t(`quotations.${counting}`)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, name, country } = row.speaker
            const href = filterUrl('/quotations', { ...filter, speaker: [id] })
            return (
              <tr key={id} className={isMeasured && row.count < ENOUGH_STANCES ? 'few' : undefined}>
                <td className="name-cell">
                  <a href={speakerUrl(id, filter)}>{name}</a>
                  {roleOf(row.speaker) === null ? null : <small>{roleOf(row.speaker)}</small>}
                </td>
                <td className="optional">{country === null ? null : <a href={countryUrl(country, filter)}>{countryName(country, locale)}</a>}</td>
                <td className={isMeasured ? 'share-cell optional' : 'share-cell'}>
                  {row.count + row.abstained === 0 ? <span className="quiet">{t('noCountry')}</span> : <ShareBar counts={row} />}
                </td>
                {isMeasured ? <MeanCells row={row} href={href} counting={counting} beforeHref={before === null ? null : filterUrl('/quotations', { ...before, speaker: [id] })} /> : null}
                <CountCell count={row.quotations} href={href} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </FollowLinks>
  )
}
