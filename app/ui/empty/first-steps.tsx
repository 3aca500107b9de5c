import { useTranslations } from 'next-intl'
import { addSamples } from '../../actions/samples'
import { Link } from '../link'
import { SubmitButton } from '../submit-button'

/** The two ways to have something stored: articles of one's own, or the samples. */
export function FirstSteps() {
  const t = useTranslations('samples')
  return (
    <form action={addSamples} className="ways">
      <Link className="button primary" href="/upload">
        {t('upload')}
      </Link>
      <SubmitButton label={t('load')} pendingLabel={t('loading')} />
    </form>
  )
}
