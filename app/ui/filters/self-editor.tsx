'use client'

import { useTranslations } from 'next-intl'
import { changed, type Editing } from './editing'
import { OptionLink } from './option-link'

/** Whether what speakers say about their own country counts. */
export function SelfEditor({ editing }: { readonly editing: Editing }) {
  const t = useTranslations('filters')
  const excluded = editing.filter.self === 'exclude'
  return (
    <>
      <ul aria-label={t('self')}>
        <li>
          <OptionLink href={changed(editing, { self: undefined })} chosen={!excluded} label={t('selfIncluded')} />
        </li>
        <li>
          <OptionLink href={changed(editing, { self: 'exclude' })} chosen={excluded} label={t('selfExcluded')} />
        </li>
      </ul>
      <p className="none">{t('selfWhy')}</p>
    </>
  )
}
