import { useTranslations } from 'next-intl'
import { FirstSteps } from '../empty/first-steps'

/** What a new archive shows: the two ways on. */
export function EmptyArchive() {
  const t = useTranslations('samples')
  return (
    <section className="notice">
      <h1>{t('emptyTitle')}</h1>
      <p>{t('emptyText')}</p>
      <FirstSteps />
    </section>
  )
}
