import { useTranslations } from 'next-intl'
import { COUNTINGS, type Filter } from '../../../lib/document'
import { Link } from '../link'
import { filterUrl, type Extra } from './filter-url'

/** Whether the reports of one statement count once or each. */
export function CountingSwitch({ path, filter, extra }: { readonly path: string; readonly filter: Filter; readonly extra: Extra }) {
  const t = useTranslations('statements')
  const counting = filter.counting ?? 'statements'
  return (
    <nav className="switch counting" aria-label={t('counting')}>
      {COUNTINGS.map((choice) => (
        <Link
          key={choice}
          href={filterUrl(path, { ...filter, counting: choice === 'statements' ? undefined : choice }, extra)}
          scroll={false}
          title={t(`explained.${choice}`)}
          aria-current={choice === counting ? 'true' : undefined}
        >
          {t(`counted.${choice}`)}
        </Link>
      ))}
    </nav>
  )
}
