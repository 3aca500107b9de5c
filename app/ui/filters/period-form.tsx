'use client'

import Form from 'next/form'
import { useTranslations } from 'next-intl'

interface Props {
  readonly path: string
  /** The other filters, which the form carries along. */
  readonly kept: readonly (readonly [name: string, value: string])[]
  readonly from: string | undefined
  readonly to: string | undefined
  /** First and last day stored. */
  readonly first: string | null
  readonly last: string | null
}

/** First and last day of the period, both included; either may stay open. */
export function PeriodForm({ path, kept, from, to, first, last }: Props) {
  const t = useTranslations('filters')
  return (
    <Form action={path} className="dates" scroll={false}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {t('from')}
        <input type="date" name="from" className="field" defaultValue={from ?? first ?? ''} />
      </label>
      <label>
        {t('to')}
        <input type="date" name="to" className="field" defaultValue={to ?? last ?? ''} />
      </label>
      <button className="button primary">{t('apply')}</button>
    </Form>
  )
}
