import { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import { SearchForm } from '../search-form'

/** Looks for words in the quotations listed; the other filters stay. */
export function SearchWords({ filter }: { readonly filter: Filter }) {
  const t = useTranslations('quotations')
  const { q, ...others } = filter
  return <SearchForm action="/quotations" name="q" value={q} filter={others} label={t('search')} button={t('find')} />
}
