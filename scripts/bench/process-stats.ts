import { readdirSync, readFileSync } from 'node:fs'

/** Kernel ticks a second on every Linux that Node runs on. */
const TICKS = 100

/** A process of this machine. */
export interface ProcessStat {
  readonly pid: number
  readonly parent: number
  /** Its program and arguments, a NUL behind each. */
  readonly command: string
  /** Processor seconds, of children that ended too. */
  readonly seconds: number
}

/** All processes; none where the system does not tell (not Linux). */
export function processStats(): readonly ProcessStat[] {
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

/** The web server that this process started. */
export function webServer(stats: readonly ProcessStat[]): ProcessStat | undefined {
  return stats.find(({ parent, command }) => parent === process.pid && /run\.mjs\0serve\0/.test(command))
}
