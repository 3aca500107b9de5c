import { useLocale, useTranslations } from 'next-intl'
import { inputReasonText } from '../../../lib/document'
import type { UploadItem } from '../../../lib/store/rows'
import { Link } from '../link'

/** Every file with what became of it, and why. */
export function UploadItems({ items }: { readonly items: readonly UploadItem[] }) {
  const t = useTranslations('uploads')
  const locale = useLocale()
  return (
    <ul className="upload-items">
      {items.map((item, i) => (
        <li key={`${item.name} ${i}`} data-outcome={item.outcome}>
          <span className="file">{item.name}</span>
          <span className="outcome">
            <b>{t(`outcome.${item.outcome}`)}</b>
            {item.reasons.length === 0 ? null : <span> {inputReasonText(item.reasons, locale)}</span>}
          </span>
          {item.article === null ? null : (
            <Link className="plain" href={`/articles/${item.article}`}>
              {t('openArticle')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
