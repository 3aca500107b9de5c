'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { changed, type Editing } from './editing'
import { useClose } from './popover'
import { fieldOf } from './field-of'

/** Words that the quotations must hold. */
export function WordsEditor({ editing }: { readonly editing: Editing }) {
  const t = useTranslations('filters')
  const router = useRouter()
  const close = useClose()

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const words = fieldOf(event.currentTarget, 'q').trim()
    router.push(changed(editing, { q: words === '' ? undefined : words }), { scroll: false })
    close()
  }

  return (
    <form onSubmit={apply} role="search">
      <label>
        {t('wordsLabel')}
        <input type="search" name="q" className="field" maxLength={200} defaultValue={editing.filter.q} />
      </label>
      <p className="none" id="words-help">{t('wordsHelp')}</p>
      <button className="button primary">{t('search.words')}</button>
    </form>
  )
}
