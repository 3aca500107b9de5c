import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { MeasuredSpeaker } from '../../../lib/ask-speakers'
import type { Filter } from '../../../lib/document'
import { stateVoice } from '../../../lib/state-voice'
import { FEW } from '../charts/plotted-points'
import { filterUrl } from '../filters/filter-url'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Meter } from '../stance/meter'
import { Score } from '../stance/score'
import { ShareBar } from '../stance/share-bar'
import { RankChange } from './rank-change'

interface Props {
  readonly rows: readonly MeasuredSpeaker[]
  /** The one country that the stances are about; undefined: several, whose mean would say nothing. */
  readonly country: string | undefined
  /** What the rows count; each number opens its quotations. */
  readonly filter: Filter
  /** The period before that they are compared with; null: none. */
  readonly before: Filter | null
  readonly hrefOf: (row: MeasuredSpeaker) => string
}

/** Speakers, the most quoted first: their mean toward one country, or how their stances divide. */
export function SpeakerRanking({ rows, country, filter, before, hrefOf }: Props) {
  const t = useTranslations('ranking')
  const tStance = useTranslations('stance')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <ol>
      {rows.map((row) => {
        const { id, name, country: own } = row.speaker
        const href = filterUrl('/quotations', { ...filter, speaker: [id] })
        const voice = row.speaker.role === null ? stateVoice(row.speaker) : null
        const facts = [...(voice === null ? [] : [tStance(`voices.${voice}`)]), ...(own === null ? [] : [countryName(own, locale)]), ...(own === country && country !== undefined ? [t('own')] : [])]
        return (
          <li key={id} className={row.count < FEW && country !== undefined ? 'rank few' : 'rank'}>
            <span>
              <Link className="label" href={hrefOf(row)}>{name}</Link>
              <small>
                {facts.length === 0 ? null : <span>{facts.join(' · ')}</span>}
                <Link className="number" href={href} data-quotations={row.quotations}>{t('quotations', { count: row.quotations, counting: filter.counting ?? 'statements' })}</Link>
                {before === null || country === undefined || row.previous === undefined ? null : <RankChange counting={filter.counting ?? 'statements'} mean={row.mean} previous={row.previous} href={filterUrl('/quotations', { ...before, speaker: [id] })} />}
              </small>
            </span>
            {country === undefined ? <ShareBar counts={row} /> : row.mean === null ? <span className="hatched" aria-hidden="true" /> : <Meter score={row.mean} />}
            <Link className="number" href={href} data-quotations={row.quotations}>
              {country === undefined ? <span className="score" data-sign="neutral">{format.number(row.quotations)}</span> : <Score value={row.mean} />}
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
