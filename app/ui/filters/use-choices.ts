'use client'

import { useEffect, useState } from 'react'
import type { Filter } from '../../../lib/document'
import type { Choice } from '../../../lib/store/rows'
import type { ChoiceName } from './filter-names'
import { filterUrl } from './filter-url'

interface Answer {
  readonly address: string
  readonly choices: readonly Choice[] | 'failed'
}

/** Time for the next letter, in milliseconds. */
const TYPING = 120

/** What a filter can choose under the others; null until it is known. While another answer is on its way the last one stays. */
export function useChoices(name: ChoiceName, filter: Filter, find: string): readonly Choice[] | 'failed' | null {
  const address = filterUrl(`/api/choices/${name}`, { ...filter, [name]: undefined }, { find: find === '' ? undefined : find })
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async (): Promise<void> => {
      const choices = await choicesAt(address, stop.signal)
      if (!stop.signal.aborted) setAnswer({ address, choices })
    }
    const waiting = setTimeout(() => void ask(), find === '' ? 0 : TYPING)
    return () => {
      clearTimeout(waiting)
      stop.abort()
    }
  }, [address, find])
  return answer?.choices ?? null
}

async function choicesAt(address: string, signal: AbortSignal): Promise<Answer['choices']> {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? await response.json() : 'failed'
  } catch {
    // no network, or nobody waits for it any more
    return 'failed'
  }
}
