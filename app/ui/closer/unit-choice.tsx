'use client'

import { useTranslations } from 'next-intl'
import type { Unit } from '../../../lib/document'

interface Props {
  readonly chosen: Unit
  readonly onChoose: (unit: Unit) => void
}

const UNITS = ['day', 'week', 'month'] as const satisfies readonly Unit[]

/** How long the period of a point is: the closer the look, the shorter. */
export function UnitChoice({ chosen, onChoose }: Props) {
  const t = useTranslations('trend')
  return (
    <div className="switch" role="group" aria-label={t('unit')}>
      {UNITS.map((unit) => (
        <button key={unit} type="button" aria-pressed={unit === chosen} onClick={() => onChoose(unit)}>
          {t(`units.${unit}`)}
        </button>
      ))}
    </div>
  )
}
