'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { dateLocale } from '../format/day'

/** The last line of a printed page: its address and when it was printed. */
export function Printed() {
  const t = useTranslations('shell')
  const locale = useLocale()
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const fill = (): void => {
      if (line.current !== null) line.current.textContent = t('printed', { address: decodeURI(location.href), when: new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeStyle: 'short' }).format(new Date()) })
    }
    window.addEventListener('beforeprint', fill)
    return () => window.removeEventListener('beforeprint', fill)
  }, [t, locale])
  return <p ref={line} className="printed" />
}
