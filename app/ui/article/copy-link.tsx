'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { copyText } from './copy-text'

/** Puts the full address of a quotation on the clipboard, and says so. */
export function CopyLink({ path }: { readonly path: string }) {
  const t = useTranslations('article')
  const [copied, setCopied] = useState(false)
  return (
    <button type="button" className="button" data-key="l" aria-keyshortcuts="l" onClick={async () => setCopied(await copyText(new URL(path, window.location.href).href))}>
      <span aria-live="polite">{copied ? t('copied') : t('copyLink')}</span> <kbd aria-hidden="true">l</kbd>
    </button>
  )
}
