import { useLocale, useTranslations } from 'next-intl'
import { inputReasonText, type InputReason } from '../../../lib/document'
import { Link } from '../link'

/** An address with a filter that does not exist: says which, and offers the page without. */
export function BadAddress({ problem, path }: { readonly problem: InputReason; readonly path: string }) {
  const t = useTranslations('errors')
  return (
    <section className="notice">
      <h1>{t('badFilterTitle')}</h1>
      <p>{inputReasonText([problem], useLocale())}</p>
      <Link className="button" href={path}>
        {t('withoutFilters')}
      </Link>
    </section>
  )
}
