import { useLocale, useTranslations } from 'next-intl'
import type { StateVoice } from '../../../lib/state-voice'
import type { SpeakerName } from '../../../lib/store/rows'
import { countryName } from '../format/country-name'
import { Link } from '../link'

interface Props {
  readonly speakers: readonly SpeakerName[]
  /** What speaks behind the name of a place; not asked in the browser, which does not hold the names of all places. */
  readonly voiceOf?: (speaker: SpeakerName) => StateVoice | null
}

/** Who speaks, with role and country: "Arkady Velikov, Foreign Minister, Russia", "Beijing, government, China"; all names of a joint source. */
export function SpeakerNames({ speakers, voiceOf }: Props) {
  const locale = useLocale()
  const t = useTranslations('stance')
  if (speakers.length === 0) return <span>{t('speakerUnknown')}</span>
  const roleOf = (speaker: SpeakerName): string | null => {
    const voice = speaker.role === null ? voiceOf?.(speaker) ?? null : null
    return voice === null ? speaker.role : t(`voices.${voice}`)
  }
  return speakers.map((speaker, i) => (
    <span key={speaker.id ?? speaker.name}>
      {i === 0 ? '' : ' · '}
      <b>{speaker.id === null ? speaker.name : <Link href={`/speakers/${speaker.id}`}>{speaker.name}</Link>}</b>
      {roleOf(speaker) === null ? '' : `, ${roleOf(speaker) ?? ''}`}
      {speaker.country === null ? '' : `, ${countryName(speaker.country, locale)}`}
    </span>
  ))
}
