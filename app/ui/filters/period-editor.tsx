'use client'

import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { day } from '../format/day'
import { changed, type Editing } from './editing'
import { OptionLink } from './option-link'
import { useClose } from './popover'
import { presets } from './presets'

/** Fetched when the period is opened: no page waits for it. */
const Calendar = dynamic(() => import('./calendar').then(({ Calendar }) => Calendar), { ssr: false, loading: () => <div className="calendar-space" /> })

/** First and last day, both included, either may stay open: by a preset, by typing, or in a calendar where there is room for one. */
export function PeriodEditor({ editing }: { readonly editing: Editing }) {
  const t = useTranslations('filters')
  const locale = useLocale()
  const router = useRouter()
  const close = useClose()
  const { filter, days } = editing
  const [from, setFrom] = useState(filter.from ?? '')
  const [to, setTo] = useState(filter.to ?? '')

  function apply(event: FormEvent) {
    event.preventDefault()
    const [first, last] = from !== '' && to !== '' && from > to ? [to, from] : [from, to]
    router.push(changed(editing, { from: first || undefined, to: last || undefined }), { scroll: false })
    close()
  }

  return (
    <div className="period">
      <div>
        {days.newest === null ? null : (
          <ul aria-label={t('presetsLabel')}>
            {presets(days.newest).map((preset) => (
              <li key={preset.name}>
                <OptionLink
                  href={changed(editing, { from: preset.from, to: preset.to })}
                  chosen={filter.from === preset.from && filter.to === preset.to}
                  label={t(`presets.${preset.name}`)}
                  onNavigate={close}
                />
              </li>
            ))}
          </ul>
        )}
        <form onSubmit={apply} className="dates">
          <label>
            {t('from')}
            <input type="date" className="field" value={from} onChange={(event) => setFrom(event.target.value)} />
          </label>
          <label>
            {t('to')}
            <input type="date" className="field" value={to} onChange={(event) => setTo(event.target.value)} />
          </label>
          <button className="button primary">{t('apply')}</button>
        </form>
        {days.newest === null ? null : <p className="none">{t('countedBack', { day: day(days.newest, locale) })}</p>}
      </div>
      <Calendar from={from} to={to} shown={to || from || (days.newest ?? '')} onChoose={(range) => { setFrom(range.from); setTo(range.to) }} />
    </div>
  )
}
