import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import type { Page, QuotationRow } from '../../../lib/store/rows'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'
import { Statements } from '../lists/statements'

/** The newest quotations of a filter, with the way to all of them. */
export function LatestQuotations({ latest, filter }: { readonly latest: Page<QuotationRow>; readonly filter: Filter }) {
  const t = useTranslations('overview')
  return (
    <section>
      <div className="head">
        <h2>{t('latest', { counting: filter.counting ?? 'statements' })}</h2>
        <Link className="more plain" href={filterUrl('/quotations', filter)}>
          {t('all', { count: latest.total })}
        </Link>
      </div>
      <Statements rows={latest.rows} />
    </section>
  )
}
