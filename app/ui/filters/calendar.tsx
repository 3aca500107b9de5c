'use client'

import { useLocale } from 'next-intl'
import { DayPicker } from 'react-day-picker'
import { enGB, id } from 'react-day-picker/locale'
import 'react-day-picker/style.css'

interface Props {
  /** Local dates; empty: open. */
  readonly from: string
  readonly to: string
  /** A day of the month to open at; empty: this month. */
  readonly shown: string
  readonly onChoose: (range: { readonly from: string; readonly to: string }) => void
}

/** A month in which the first and the last day are chosen, with the mouse or the arrow keys. */
export function Calendar({ from, to, shown, onChoose }: Props) {
  const locale = useLocale()
  return (
    <DayPicker
      mode="range"
      className="calendar"
      locale={locale === 'id' ? id : enGB}
      weekStartsOn={1}
      captionLayout="dropdown"
      startMonth={new Date(1990, 0)}
      defaultMonth={dateOf(shown)}
      selected={{ from: dateOf(from), to: dateOf(to) }}
      onSelect={(range) => onChoose({ from: isoOf(range?.from), to: isoOf(range?.to) })}
    />
  )
}

/** The picker counts in days of the device: noon is in the day wherever that is. */
function dateOf(iso: string): Date | undefined {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return iso === '' ? undefined : new Date(year, month - 1, day, 12)
}

function isoOf(date: Date | undefined): string {
  if (date === undefined) return ''
  return [String(date.getFullYear()).padStart(4, '0'), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-')
}
