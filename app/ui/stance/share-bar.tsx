import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { ANSWER_LABELS, type AnswerLabel } from '../../../lib/document'

const FILL: Readonly<Record<Exclude<AnswerLabel, 'abstained'>, string>> = { oppose: 'var(--oppose)', neutral: 'var(--neutral-soft)', support: 'var(--support)' }

/** How many stances oppose, are neutral, support and have no answer, as one bar. */
export function ShareBar({ counts }: { readonly counts: Readonly<Record<AnswerLabel, number>> }) {
  const t = useTranslations('stance')
  const hatch = useId()
  const total = ANSWER_LABELS.reduce((sum, label) => sum + counts[label], 0)
  const starts = ANSWER_LABELS.map((_, i) => ANSWER_LABELS.slice(0, i).reduce((sum, label) => sum + counts[label], 0))
  return (
    <div className="share">
      <svg role="img" aria-label={ANSWER_LABELS.map((label) => t(`counted.${label}`, { count: counts[label] })).join(', ')}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.6" height="5" fill="var(--neutral)" />
          </pattern>
        </defs>
        {ANSWER_LABELS.map((label, i) =>
          counts[label] === 0 ? null : (
            <rect key={label} x={`${((starts[i] ?? 0) / total) * 100}%`} width={`${(counts[label] / total) * 100}%`} height="10" stroke="var(--paper)" fill={label === 'abstained' ? `url(#${hatch})` : FILL[label]} />
          ),
        )}
      </svg>
    </div>
  )
}
