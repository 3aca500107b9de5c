import { useLocale, useTranslations } from 'next-intl'
import type { SpeakerName } from '../../../lib/store/rows'
import { countryName } from '../format/country-name'
import { Link } from '../link'

/** Who speaks, with role and country: "Arkady Velikov, Foreign Minister, Russia"; all names of a joint source. */
export function SpeakerNames({ speakers }: { readonly speakers: readonly SpeakerName[] }) {
  const locale = useLocale()
  const t = useTranslations('stance')
  if (speakers.length === 0) return <span>{t('speakerUnknown')}</span>
  return speakers.map((speaker, i) => (
    <span key={speaker.id ?? speaker.name}>
      {i === 0 ? '' : ' · '}
      <b>{speaker.id === null ? speaker.name : <Link href={`/speakers/${speaker.id}`}>{speaker.name}</Link>}</b>
      {speaker.role === null ? '' : `, ${speaker.role}`}
      {speaker.country === null ? '' : `, ${countryName(speaker.country, locale)}`}
    </span>
  ))
}
