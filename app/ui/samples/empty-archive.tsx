import { useTranslations } from 'next-intl'
import { addSamples } from '../../actions/samples'
import { Link } from '../link'
import { SubmitButton } from '../submit-button'

/** What a new archive shows: the two ways on. */
export function EmptyArchive() {
  const t = useTranslations('samples')
  return (
    <section className="notice">
      <h1>{t('emptyTitle')}</h1>
      <p>{t('emptyText')}</p>
      <form action={addSamples} className="ways">
        <Link className="button primary" href="/upload">
          {t('upload')}
        </Link>
        <SubmitButton label={t('load')} pendingLabel={t('loading')} />
      </form>
    </section>
  )
}
