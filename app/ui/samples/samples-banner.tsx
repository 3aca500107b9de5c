import { getTranslations } from 'next-intl/server'
import { samplesLoaded } from '../../../lib/store'
import { dropSamples } from '../../actions/samples'
import { SubmitButton } from '../submit-button'

/** While sample articles are loaded, says so, and takes them out in one click. */
export async function SamplesBanner() {
  const [t, loaded] = await Promise.all([getTranslations('samples'), samplesLoaded()])
  if (!loaded) return null
  return (
    <form action={dropSamples} className="banner">
      <p>{t('banner')}</p>
      <SubmitButton label={t('remove')} pendingLabel={t('removing')} />
    </form>
  )
}
