import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import { FilterChip } from './filter-chip'
import { filterUrl, type Extra } from './filter-url'

/** Filters that a link brought along (a share, an upload, what has no date): named, and taken off here. */
export function GivenChips({ path, filter, extra }: { readonly path: string; readonly filter: Filter; readonly extra: Extra }) {
  const t = useTranslations('filters')
  const given = [
    { name: 'label', value: filter.label?.map((label) => t(`labels.${label}`)).join(', ') },
    { name: 'kind', value: filter.kind?.map((kind) => t(`kinds.${kind}`)).join(', ') },
    { name: 'dated', value: filter.dated === undefined ? undefined : t(filter.dated === 'no' ? 'undatedOnly' : 'datedOnly') },
    { name: 'upload', value: filter.upload === undefined ? undefined : t('thisUpload') },
  ] as const
  return given.map(({ name, value }) =>
    value === undefined ? null : <FilterChip key={name} name={t(name)} value={value} removeHref={filterUrl(path, { ...filter, [name]: undefined }, extra)} removeLabel={t('remove', { name: t(name) })} />,
  )
}
