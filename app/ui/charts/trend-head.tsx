import { useTranslations } from 'next-intl'
import type { Filter, Unit } from '../../../lib/document'
import { UnitSwitch } from './unit-switch'

interface Props {
  readonly path: string
  readonly filter: Filter
  readonly unit: Unit | 'auto'
  /** The unit that "auto" came to. */
  readonly shown: Unit
}

/** Title of the trend, its unit and how to read it. */
export function TrendHead({ path, filter, unit, shown }: Props) {
  const t = useTranslations('trend')
  return (
    <div className="head">
      <h2>{t('title')}</h2>
      <UnitSwitch path={path} filter={filter} unit={unit} />
      <span className="more">{t('howToRead', { unit: t(`per.${shown}`) })}</span>
    </div>
  )
}
