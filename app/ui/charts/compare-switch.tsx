import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import { previousFilter } from '../../../lib/previous-filter'
import { filterUrl, type Extra } from '../filters/filter-url'
import { Switch } from './switch'

interface Props {
  readonly path: string
  readonly filter: Filter
  readonly extra: Extra
}

/** The period asked for alone, or beside the one before; nothing where none is asked for. */
export function CompareSwitch({ path, filter, extra }: Props) {
  const t = useTranslations('trend')
  if (previousFilter(filter) === null) return null
  return (
    <Switch
      label={t('compare')}
      chosen={extra.compare === 'previous' ? 'previous' : 'none'}
      choices={(['none', 'previous'] as const).map((compare) => ({ value: compare, label: t(`comparisons.${compare}`), href: filterUrl(path, filter, { ...extra, compare: compare === 'none' ? undefined : compare }) }))}
    />
  )
}
