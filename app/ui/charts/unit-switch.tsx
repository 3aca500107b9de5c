import { useTranslations } from 'next-intl'
import type { Unit } from '../../../lib/document'
import type { Filter } from '../../../lib/document'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'

const UNITS = ['auto', 'day', 'week', 'month'] as const

/** What the address may ask for; anything else is automatic. */
export function unitOf(value: string | undefined): Unit | 'auto' {
  return UNITS.find((unit) => unit === value) ?? 'auto'
}

/** Day, week, month, or what fits the period. */
export function UnitSwitch({ path, filter, unit }: { readonly path: string; readonly filter: Filter; readonly unit: Unit | 'auto' }) {
  const t = useTranslations('trend')
  return (
    <nav className="switch" aria-label={t('unit')}>
      {UNITS.map((choice) => (
        <Link key={choice} href={filterUrl(path, filter, { unit: choice === 'auto' ? undefined : choice })} scroll={false} aria-current={choice === unit ? 'true' : undefined}>
          {t(`units.${choice}`)}
        </Link>
      ))}
    </nav>
  )
}
