'use client'

import { useTranslations } from 'next-intl'
import type { SavedView } from '../../../lib/store/rows'
import { Popover } from '../filters/popover'
import { SaveView } from './save-view'
import { ViewEntry } from './view-entry'

/** The views saved: to open, rename and delete, and this one to save. `address`: the view shown. */
export function SavedViews({ views, address }: { readonly views: readonly SavedView[]; readonly address: string }) {
  const t = useTranslations('views')
  return (
    <Popover label={t('title')} title={t('title')}>
      <SaveView address={address} />
      {views.length === 0 ? <p className="none">{t('empty')}</p> : null}
      <ul className="saved-views" aria-label={t('title')}>
        {views.map((view) => (
          <ViewEntry key={view.id} view={view} shown={view.address === address} />
        ))}
      </ul>
    </Popover>
  )
}
