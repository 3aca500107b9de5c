'use client'

import { useTranslations } from 'next-intl'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { onLeaving, placeOfAddress } from './leaving'

/** A line along the top while another page, or this one with other filters, is on its way; the old page stays until then. */
export function LeavingBar() {
  const t = useTranslations('shell')
  const here = `${usePathname()}?${useSearchParams()}`
  // the place asked for, and where it was asked from: wherever that led, it is over once this place is left
  const [asked, setAsked] = useState<{ readonly from: string; readonly to: string } | null>(null)
  useEffect(() => onLeaving((address) => setAsked({ from: here, to: placeOfAddress(address, window.location.href) })), [here])
  if (asked === null || asked.from !== here || asked.to === here) return null
  return <div className="leaving" role="progressbar" aria-label={t('loading')} />
}
