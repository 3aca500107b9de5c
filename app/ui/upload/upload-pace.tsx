'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { paceOf, type Seen } from './pace-of'

interface Props {
  /** Items finished. */
  readonly done: number
  /** Items known so far. */
  readonly total: number
  /** More of them may come. */
  readonly receiving: boolean
}

/** How fast an upload is read, and how long the rest takes, from what this page has seen of it. */
export function UploadPace({ done, total, receiving }: Props) {
  const t = useTranslations('uploads')
  const format = useFormatter()
  const [seen, setSeen] = useState<readonly Seen[]>([])
  useEffect(() => {
    const now = performance.now()
    // the page is asked for anew each second; a minute tells the pace
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the clock is read where nothing is drawn
    setSeen((before) => [...before.filter(({ at }) => now - at < 60_000), { at: now, done }])
  }, [done, total])
  const pace = paceOf(seen, total - done)
  if (receiving) return <p className="quiet">{t('receiving', { count: total })}</p>
  if (pace === null) return <p className="quiet">{t('pacing')}</p>
  const rate = format.number(pace.aSecond, { maximumSignificantDigits: 2 })
  return <p className="quiet">{t(pace.unit === 'seconds' ? 'paceSeconds' : 'paceMinutes', { rate, left: pace.left })}</p>
}
