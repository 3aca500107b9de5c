import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Kernel ticks a second on every Linux that Node runs on. */
const TICKS = 100

/** Starts a watch; what it gives tells the share [0, 1] of the processors that others than this process have taken since, or null where the system does not tell (not Linux). */
export function watchOthers(): () => number | null {
  const [before, own, started] = [busySeconds(), process.cpuUsage(), performance.now()]
  return () => {
    const [now, { user, system }, seconds] = [busySeconds(), process.cpuUsage(own), (performance.now() - started) / 1000]
    return before === null || now === null ? null : Math.max(0, now - before - (user + system) / 1e6) / (seconds * availableParallelism())
  }
}

/** Processor seconds of all processes since the machine started, and those that another machine on the same processors took from it. */
function busySeconds(): number | null {
  try {
    const [, user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number)
    return (user + nice + system + interrupts + soft + stolen) / TICKS
  } catch {
    return null
  }
}
