'use client'

import { useTranslations } from 'next-intl'
import { ANSWER_LABELS, type AnswerLabel } from '../../../lib/document'
import { LABEL_FILL } from './label-fill'

/** The bar of `ShareBar`. */
export function ShareShape({ counts }: { readonly counts: Readonly<Record<AnswerLabel, number>> }) {
  const t = useTranslations('stance')
  const total = ANSWER_LABELS.reduce((sum, label) => sum + counts[label], 0)
  const share = (count: number) => `${Number(((count / total) * 100).toFixed(3))}%`
  const starts = ANSWER_LABELS.map((_, i) => ANSWER_LABELS.slice(0, i).reduce((sum, label) => sum + counts[label], 0))
  return (
    <div className="share">
      <svg role="img" aria-label={ANSWER_LABELS.map((label) => t(`counted.${label}`, { count: counts[label] })).join(', ')}>
        {ANSWER_LABELS.map((label, i) =>
          counts[label] === 0 ? null : (
            <rect key={label} x={share(starts[i] ?? 0)} width={share(counts[label])} height="10" stroke="var(--paper)" fill={LABEL_FILL[label]} />
          ),
        )}
      </svg>
    </div>
  )
}
