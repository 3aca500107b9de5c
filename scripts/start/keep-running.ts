import { setTimeout as wait } from 'node:timers/promises'
import type { Supervised } from './supervise'

/** A process that is started again when it ends by itself, later each time (up to half a minute). */
export function keepRunning(name: string, start: () => Supervised): { readonly stop: () => Promise<void> } {
  const stopped = new AbortController()
  let current = start()
  const watch = async (pause: number): Promise<void> => {
    const how = await current.ended
    if (stopped.signal.aborted) return
    console.error(`${name}: it ended (${how}) and is started again in ${pause / 1000} s.`)
    await wait(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
    if (stopped.signal.aborted) return
    current = start()
    await watch(Math.min(pause * 2, 30_000))
  }
  void watch(1000)
  return {
    stop: () => {
      stopped.abort()
      return current.stop()
    },
  }
}
