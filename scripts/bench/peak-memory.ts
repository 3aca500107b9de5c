import { readFileSync } from 'node:fs'
import { processStats, webServer } from './process-stats'

/** The most memory so far, in megabytes, of the web server and the worker (this process); null where the system does not tell (not Linux). */
export function peakMemory(): Readonly<Record<'web' | 'worker', number>> | null {
  const web = webServer(processStats())
  return web === undefined ? null : { web: peakOf(web.pid), worker: peakOf(process.pid) }
}

/** The most memory so far of a process, in megabytes. @throws where the system does not tell */
export function peakOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}
