import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'

/** Says how many statements or quotations are in no chart for want of a date, and leads to where they can be dated. */
export function UndatedNote({ undated, filter }: { readonly undated: number; readonly filter: Filter }) {
  const t = useTranslations('overview')
  if (undated === 0) return null
  const { from, to, ...withoutPeriod } = filter
  return (
    <p className="undated">
      {t('undated', { count: undated, counting: filter.counting ?? 'statements' })}{' '}
      <Link className="plain" href={filterUrl('/articles', { ...withoutPeriod, dated: 'no' })}>
        {t('dateThem')}
      </Link>
    </p>
  )
}
