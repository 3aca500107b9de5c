'use client'

import { useTranslations } from 'next-intl'
import { VIEWS, type TrendChoices } from '../charts/trend-choices'

interface Props {
  readonly chosen: TrendChoices['view']
  readonly onChoose: (view: TrendChoices['view']) => void
}

/** Means as lines, or stances counted as bars. */
export function ViewChoice({ chosen, onChoose }: Props) {
  const t = useTranslations('trend')
  return (
    <div className="switch" role="group" aria-label={t('view')}>
      {VIEWS.map((view) => (
        <button key={view} type="button" aria-pressed={view === chosen} onClick={() => onChoose(view)}>
          {t(`views.${view}`)}
        </button>
      ))}
    </div>
  )
}
