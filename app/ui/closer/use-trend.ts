'use client'

import { useEffect, useState } from 'react'
import type { Trend } from '../../../lib/charts'

/** The last answer; while another is on its way it stays, and is busy. */
export interface TrendAnswer {
  readonly trend: Trend | 'failed' | null
  readonly isBusy: boolean
  readonly again: () => void
}

/** The numbers of a trend, asked for anew with each address. */
export function useTrend(address: string): TrendAnswer {
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly trend: Trend | 'failed' | null }>({ asked: '', trend: null })
  const [times, setTimes] = useState(0)
  const asked = `${times} ${address}`
  useEffect(() => {
    const stop = new AbortController()
    const ask = async (): Promise<void> => {
      const trend = await trendFrom(address, stop.signal)
      if (!stop.signal.aborted) setAnswer({ asked, trend })
    }
    void ask()
    return () => stop.abort()
  }, [address, asked])
  return { trend: answer.trend, isBusy: answer.asked !== asked, again: () => setTimes(times + 1) }
}

async function trendFrom(address: string, signal: AbortSignal): Promise<Trend | 'failed'> {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? await response.json() : 'failed'
  } catch {
    // no network, or nobody waits for it any more
    return 'failed'
  }
}
