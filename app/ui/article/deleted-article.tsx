import { useTranslations } from 'next-intl'
import type { ChangeRow } from '../../../lib/store'
import { ChangeMessage } from '../mending/change-message'

/** What stands where an article was that a person deleted: that it was, and the way back. */
export function DeletedArticle({ deletion }: { readonly deletion: ChangeRow }) {
  const t = useTranslations('mendArticle')
  return (
    <section className="notice">
      <h1>{t('deleted')}</h1>
      <p>{t('deletedIntro')}</p>
      <ChangeMessage change={deletion} />
    </section>
  )
}
