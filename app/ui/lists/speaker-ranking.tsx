import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { MeasuredSpeaker } from '../../../lib/ask-speakers'
import { FEW } from '../charts/plotted-points'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { Meter } from '../stance/meter'
import { Score } from '../stance/score'
import { ShareBar } from '../stance/share-bar'

interface Props {
  readonly rows: readonly MeasuredSpeaker[]
  /** The one country that the stances are about; undefined: several, whose mean would say nothing. */
  readonly country: string | undefined
  readonly hrefOf: (row: MeasuredSpeaker) => string
}

/** Speakers, the most quoted first: their mean toward one country, or how their stances divide. */
export function SpeakerRanking({ rows, country, hrefOf }: Props) {
  const t = useTranslations('ranking')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <ol>
      {rows.map((row) => (
        <li key={row.speaker.id}>
          <Link className={row.count < FEW && country !== undefined ? 'rank few' : 'rank'} href={hrefOf(row)}>
            <span>
              <span className="label">{row.speaker.name}</span>
              <small>{[...(row.speaker.country === null ? [] : [countryName(row.speaker.country, locale)]), t('quotations', { count: row.quotations }), ...(row.speaker.country === country && country !== undefined ? [t('own')] : [])].join(' · ')}</small>
            </span>
            {country === undefined ? <ShareBar counts={row} /> : row.mean === null ? <span className="hatched" aria-hidden="true" /> : <Meter score={row.mean} />}
            {country === undefined ? <span className="score" data-sign="neutral">{format.number(row.quotations)}</span> : <Score value={row.mean} />}
          </Link>
        </li>
      ))}
    </ol>
  )
}
