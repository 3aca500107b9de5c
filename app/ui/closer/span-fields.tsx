'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Period } from '../../../lib/charts'

interface Props {
  readonly span: Period
  /** All there is to show. */
  readonly whole: Period
  readonly onChange: (end: keyof Period, day: string) => void
  readonly onWhole: () => void
}

/** The first and the last day that are shown, to be typed, and the way back to all of them. */
export function SpanFields({ span, whole, onChange, onWhole }: Props) {
  const t = useTranslations('closer')
  // a year is typed digit by digit: until the field is left it shows what was typed, not the period that holds it
  const [typed, setTyped] = useState<{ readonly end: keyof Period; readonly day: string } | null>(null)

  function type(end: keyof Period, day: string): void {
    setTyped({ end, day })
    if (day >= whole.from && day <= whole.to) onChange(end, day)
  }

  return (
    <div className="closer-span">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(end)}
          <input
            type="date" className="field" min={whole.from} max={whole.to} value={typed?.end === end ? typed.day : span[end]}
            onChange={(event) => type(end, event.target.value)} onBlur={() => setTyped(null)}
          />
        </label>
      ))}
      <button type="button" className="button" disabled={span.from === whole.from && span.to === whole.to} onClick={onWhole}>
        {t('whole')}
      </button>
    </div>
  )
}
