'use client'

import { useEffect, useState } from 'react'
import type { Found } from '../../../lib/find-anything'

/** What was found for which letters. While another answer is on its way the last one stays. */
export interface Answer {
  readonly typed: string
  readonly found: Found | 'failed'
}

/** Time for the next letter, in milliseconds. */
const TYPING = 120
const NOTHING: Answer = { typed: '', found: { countries: [], speakers: [], outlets: [], articles: [] } }

export function useFound(typed: string): Answer {
  const [answer, setAnswer] = useState(NOTHING)
  useEffect(() => {
    if (typed === '') return undefined
    const stop = new AbortController()
    const ask = async (): Promise<void> => {
      const found = await foundFor(typed, stop.signal)
      if (!stop.signal.aborted) setAnswer({ typed, found })
    }
    const waiting = setTimeout(() => void ask(), TYPING)
    return () => {
      clearTimeout(waiting)
      stop.abort()
    }
  }, [typed])
  return typed === '' ? NOTHING : answer
}

async function foundFor(typed: string, signal: AbortSignal): Promise<Answer['found']> {
  try {
    const response = await fetch(`/api/find?${new URLSearchParams({ find: typed })}`, { signal })
    return response.ok ? await response.json() : 'failed'
  } catch {
    // no network, or nobody waits for it any more
    return 'failed'
  }
}
