import { useTranslations } from 'next-intl'
import type { QuotationRow } from '../../../lib/store/rows'
import { Link } from '../link'
import { statementUrl } from './statement-url'

/** How often a statement was reported, with the way to its reports side by side; nothing for a single one. */
export function ReportCount({ row }: { readonly row: Pick<QuotationRow, 'id' | 'reports'> }) {
  const t = useTranslations('statements')
  if (row.reports === 1) return null
  return (
    <>
      {' · '}
      <Link className="plain reports" href={statementUrl(row.id)}>
        {t('reports', { count: row.reports })}
      </Link>
    </>
  )
}
