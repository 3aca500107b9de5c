'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

const TOLD = 4000

/** Puts the full address of the view on the clipboard, and says so for a while. Periods are dates in it: the link shows the same later. */
export function CopyView({ address }: { readonly address: string }) {
  const t = useTranslations('views')
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setCopied(null), TOLD)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <button type="button" onClick={() => void navigator.clipboard.writeText(new URL(address, window.location.href).href).then(() => setCopied(address))}>
      <span aria-live="polite">{copied === address ? t('copied') : t('copyLink')}</span>
    </button>
  )
}
