import { useTranslations } from 'next-intl'
import { Link } from './ui/link'

/** A page that does not exist. */
export default function NotFound() {
  const t = useTranslations('errors')
  return (
    <section className="notice">
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <Link className="button" href="/">
        {t('toOverview')}
      </Link>
    </section>
  )
}
