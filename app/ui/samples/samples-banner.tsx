import { useTranslations } from 'next-intl'
import { dropSamples } from '../../actions/samples'
import { SubmitButton } from '../submit-button'

/** Says that sample articles are among what is shown, and takes them out in one click. */
export function SamplesBanner({ loaded }: { readonly loaded: boolean }) {
  const t = useTranslations('samples')
  if (!loaded) return null
  return (
    <form action={dropSamples} className="banner">
      <p>{t('banner')}</p>
      <SubmitButton label={t('remove')} pendingLabel={t('removing')} />
    </form>
  )
}
