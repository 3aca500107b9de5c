import { setTimeout as wait } from 'node:timers/promises'
import type { Supervised } from './supervise'

/** What ran this long was sound: when it ends, it is started again at once. */
const SOUND = 60_000
const FIRST_PAUSE = 1000

/** A process that is started again when it ends by itself, later each time that it did not last (up to half a minute). */
export function keepRunning(name: string, start: () => Supervised): { readonly stop: () => Promise<void> } {
  const stopped = new AbortController()
  let current = start()
  let since = Date.now()
  const watch = async (pause: number): Promise<void> => {
    const how = await current.ended
    if (stopped.signal.aborted) return
    if (Date.now() - since > SOUND) pause = FIRST_PAUSE
    console.error(`${name}: it ended (${how}) and is started again in ${pause / 1000} s.`)
    await wait(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
    if (stopped.signal.aborted) return
    current = start()
    since = Date.now()
    await watch(Math.min(pause * 2, 30_000))
  }
  void watch(FIRST_PAUSE)
  return {
    stop: () => {
      stopped.abort()
      return current.stop()
    },
  }
}
