import { useTranslations } from 'next-intl'
import type { Filter, Grouping, Unit } from '../../../lib/document'
import { filterUrl, type Extra } from '../filters/filter-url'
import { CompareSwitch } from './compare-switch'
import { Switch } from './switch'
import { UNITS, VIEWS, type TrendChoices } from './trend-choices'

interface Props {
  readonly path: string
  readonly filter: Filter
  readonly extra: Extra
  readonly choices: TrendChoices
  /** What series there may be of; no choice where there is one. */
  readonly groupings: readonly Grouping[]
  /** The unit that "auto" came to. */
  readonly shown: Unit
}

/** Title of the trend, what can be chosen, and how to read it. */
export function TrendHead({ path, filter, extra, choices, groupings, shown }: Props) {
  const t = useTranslations('trend')
  const hrefWith = (change: Extra) => filterUrl(path, filter, { ...extra, ...change })
  const first = groupings[0]
  return (
    <>
      <div className="head">
        <h2>{t('title')}</h2>
        <Switch label={t('unit')} chosen={choices.unit} choices={UNITS.map((unit) => ({ value: unit, label: t(`units.${unit}`), href: hrefWith({ unit: unit === 'auto' ? undefined : unit }) }))} />
        <Switch label={t('view')} chosen={choices.view} choices={VIEWS.map((view) => ({ value: view, label: t(`views.${view}`), href: hrefWith({ view: view === 'mean' ? undefined : view }) }))} />
        {groupings.length < 2 ? null : (
          <Switch label={t('by')} chosen={choices.by} choices={groupings.map((by) => ({ value: by, label: t(`groupings.${by}`), href: hrefWith({ by: by === first ? undefined : by }) }))} />
        )}
        <CompareSwitch path={path} filter={filter} extra={extra} />
      </div>
      <p className="reading">{choices.view === 'mean' ? t('howToRead', { unit: t(`per.${shown}`) }) : t('howToReadCounts', { unit: t(`per.${shown}`) })}</p>
    </>
  )
}
