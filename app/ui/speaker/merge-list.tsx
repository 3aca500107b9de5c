import { useLocale, useTranslations } from 'next-intl'
import type { MergeCandidate, SpeakerDetail } from '../../../lib/store'
import { mergeSpeakersByHand } from '../../actions/mend-speaker'
import { ChangeForm } from '../mending/change-form'
import { countryName } from '../format/country-name'
import { Link } from '../link'

interface Props {
  readonly speaker: SpeakerDetail['speaker']
  readonly candidates: readonly MergeCandidate[]
}

/** Speakers who may be the same, each with the button that makes them so. */
export function MergeList({ speaker, candidates }: Props) {
  const t = useTranslations('mendSpeaker')
  const locale = useLocale()
  return (
    <ul className="choices-list">
      {candidates.map(({ id, name, role, country, quotations }) => (
        <li key={id}>
          <span>
            <Link className="label" href={`/speakers/${id}`}>
              {name}
            </Link>
            <small>{[role, country === null ? null : countryName(country, locale), t('quotations', { count: quotations })].filter((fact) => fact !== null).join(' · ')}</small>
          </span>
          <ChangeForm action={mergeSpeakersByHand} label={t('merge')} pendingLabel={t('merging')} describedBy={t('mergeInto', { name, into: speaker.name })}>
            <input type="hidden" name="speaker" value={id} />
            <input type="hidden" name="into" value={speaker.id} />
          </ChangeForm>
        </li>
      ))}
    </ul>
  )
}
