'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** Puts the full address of a quotation on the clipboard, and says so. */
export function CopyLink({ path }: { readonly path: string }) {
  const t = useTranslations('article')
  const [copied, setCopied] = useState(false)
  return (
    <button type="button" className="button" onClick={() => navigator.clipboard.writeText(new URL(path, window.location.href).href).then(() => setCopied(true))}>
      <span aria-live="polite">{copied ? t('copied') : t('copyLink')}</span>
    </button>
  )
}
