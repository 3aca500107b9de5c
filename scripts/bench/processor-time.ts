import { readdirSync, readFileSync } from 'node:fs'

/** Kernel ticks a second on every Linux that Node runs on. */
const TICKS = 100

interface Stat {
  readonly pid: number
  readonly parent: number
  readonly command: string
  /** Seconds, of children that ended too. */
  readonly seconds: number
}

/** Processor seconds so far of the web server, the worker (this process) and the database; null where the system does not tell (not Linux). */
export function processorTime(postmaster: number): Readonly<Record<'web' | 'worker' | 'database', number>> | null {
  const stats = readStats()
  if (stats.length === 0) return null
  const tree = (pid: number): number => {
    const own = stats.find((stat) => stat.pid === pid)?.seconds ?? 0
    return stats.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + tree(child.pid), own)
  }
  const web = stats.find(({ parent, command }) => parent === process.pid && command.includes('serve.ts'))
  const { user, system } = process.cpuUsage()
  return { web: web === undefined ? 0 : tree(web.pid), worker: (user + system) / 1e6, database: tree(postmaster) }
}

function readStats(): readonly Stat[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        // the name of the program, in brackets, may hold blanks
        const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const ticks = fields.slice(9, 13).reduce((sum, field) => sum + Number(field), 0)
        return [{ pid: Number(name), parent: Number(parent), command: readFileSync(`/proc/${name}/cmdline`, 'utf8'), seconds: ticks / TICKS }]
      } catch {
        // it has ended meanwhile
        return []
      }
    })
  } catch {
    return []
  }
}
