import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import { Choices } from './choices'
import { FilterChip } from './filter-chip'
import { filterUrl, type Extra } from './filter-url'
import type { ChoiceName, Option } from './options-of'
import { toggleValue } from './toggle-value'

interface Props {
  readonly name: ChoiceName
  readonly path: string
  readonly filter: Filter
  readonly extra: Extra
  readonly options: readonly Option[]
}

/** A filter that takes several values: one is named on the chip, more are counted. */
export function ChoiceChip({ name, path, filter, extra, options }: Props) {
  const t = useTranslations('filters')
  const chosen = filter[name] ?? []
  const first = chosen[0]
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? (value === 'unknown' ? t('unknown') : value)
  const value = first === undefined ? null : chosen.length === 1 ? labelOf(first) : String(chosen.length)
  const choices = options.map((option) => ({
    ...option,
    chosen: chosen.includes(option.value),
    href: filterUrl(path, { ...filter, [name]: toggleValue(chosen, option.value) }, extra),
  }))
  return (
    <FilterChip name={t(chosen.length > 1 ? `${name}Several` : name)} value={value} removeHref={filterUrl(path, { ...filter, [name]: undefined }, extra)} removeLabel={t('remove', { name: t(name) })}>
      <Choices choices={choices} search={t(`${name}Search`)} />
    </FilterChip>
  )
}
