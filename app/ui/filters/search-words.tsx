import Form from 'next/form'
import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import { filterUrl } from './filter-url'

/** Looks for words in the quotations listed; the other filters stay. */
export function SearchWords({ filter }: { readonly filter: Filter }) {
  const t = useTranslations('quotations')
  const { q, ...others } = filter
  return (
    <Form action="/quotations" className="search" role="search">
      {[...new URLSearchParams(filterUrl('', others).slice(1))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input key={q} type="search" name="q" className="field" maxLength={200} defaultValue={q} placeholder={t('search')} aria-label={t('search')} />
      <button className="button">{t('find')}</button>
    </Form>
  )
}
