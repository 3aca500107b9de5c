import { processStats, webServer } from './process-stats'

/** Processor seconds so far of the web server, the worker (this process) and the database; null where the system does not tell (not Linux). */
export function processorTime(postmaster: number): Readonly<Record<'web' | 'worker' | 'database', number>> | null {
  const stats = processStats()
  if (stats.length === 0) return null
  const tree = (pid: number): number => {
    const own = stats.find((stat) => stat.pid === pid)?.seconds ?? 0
    return stats.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + tree(child.pid), own)
  }
  const web = webServer(stats)
  const { user, system } = process.cpuUsage()
  return { web: web === undefined ? 0 : tree(web.pid), worker: (user + system) / 1e6, database: tree(postmaster) }
}
