'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import type { Filter } from '../../../lib/document'
import { changed, type Editing } from './editing'
import { fieldOf } from './field-of'
import { useClose } from './popover'

/** The lowest and the highest score, either may stay open. */
export function ScoreEditor({ editing }: { readonly editing: Editing }) {
  const t = useTranslations('filters')
  const apply = useApply(editing, (form) => {
    const [min, max] = [numberOf(form, 'min'), numberOf(form, 'max')]
    const crossed = min !== undefined && max !== undefined && min > max
    return crossed ? { min: max, max: min } : { min, max }
  })
  const { min, max } = editing.filter
  return (
    <form onSubmit={apply}>
      <div className="pair">
        <label>
          {t('lowest')}
          <input type="number" name="min" className="field" min={-1} max={1} step={0.01} placeholder="−1" defaultValue={min} />
        </label>
        <label>
          {t('highest')}
          <input type="number" name="max" className="field" min={-1} max={1} step={0.01} placeholder="1" defaultValue={max} />
        </label>
      </div>
      <p className="none">{t('scoreHelp')}</p>
      <button className="button primary">{t('show')}</button>
    </form>
  )
}

/** The least confidence of a stance, in percent. */
export function ConfidenceEditor({ editing }: { readonly editing: Editing }) {
  const t = useTranslations('filters')
  const apply = useApply(editing, (form) => {
    const percent = numberOf(form, 'percent')
    return { confidenceMin: percent === undefined ? undefined : percent / 100 }
  })
  const { confidenceMin } = editing.filter
  return (
    <form onSubmit={apply}>
      <label>
        {t('leastConfidence')}
        <input type="number" name="percent" className="field" min={0} max={100} step={1} placeholder="0" defaultValue={confidenceMin === undefined ? undefined : Math.round(confidenceMin * 100)} />
      </label>
      <p className="none">{t('confidenceHelp')}</p>
      <button className="button primary">{t('show')}</button>
    </form>
  )
}

function useApply(editing: Editing, read: (form: HTMLFormElement) => Filter): (event: FormEvent<HTMLFormElement>) => void {
  const router = useRouter()
  const close = useClose()
  return (event) => {
    event.preventDefault()
    router.push(changed(editing, read(event.currentTarget)), { scroll: false })
    close()
  }
}

function numberOf(form: HTMLFormElement, name: string): number | undefined {
  const value = fieldOf(form, name)
  return value === '' ? undefined : Number(value)
}
