import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import type { Summary } from '../../../lib/store/rows'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'
import { ShareBar } from '../stance/share-bar'
import { ShareLegend } from '../stance/share-legend'
import { TakeAway } from '../take-away/take-away'

/** How the stances divide, what they come from, and the note on what has no date and so is in no chart. */
export function Shares({ summary, filter }: { readonly summary: Summary; readonly filter: Filter }) {
  const t = useTranslations('overview')
  if (summary.count + summary.abstained === 0) return null
  return (
    <>
      <ShareBar counts={summary} />
      <ShareLegend counts={summary} hrefOf={(label) => filterUrl('/quotations', { ...filter, label: [label] })}>
        <span className="totals">
          <Link href={filterUrl('/articles', filter)}>{t('articles', { count: summary.articles })}</Link>
          {' · '}
          {t('outlets', { count: summary.outlets })}
        </span>
        <TakeAway table="shares" filter={filter} drawn />
      </ShareLegend>
    </>
  )
}
