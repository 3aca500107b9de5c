import { useTranslations } from 'next-intl'
import { dateArticleByHand } from '../../actions/date-article'
import { SubmitButton } from '../submit-button'

/** Gives an undated article its date, right where it is missed. */
export function DateForm({ article }: { readonly article: string }) {
  const t = useTranslations('articles')
  return (
    <form action={dateArticleByHand} className="date-form">
      <input type="hidden" name="article" value={article} />
      <input type="date" name="date" required className="field" aria-label={t('dateLabel')} />
      <SubmitButton label={t('setDate')} pendingLabel={t('settingDate')} />
    </form>
  )
}
