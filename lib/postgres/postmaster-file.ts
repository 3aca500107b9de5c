import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** What a running server writes about itself into its database folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** The server that runs on the folder; null when there is none. The rest of a killed one ends the moment it is seen to be dead. */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (!isPostgres(pid)) {
    // the number may belong to another program by now (a restarted container), which Postgres would take for a server
    if (isAlive(pid)) rmSync(file, { force: true })
    return null
  }
  return Number.isInteger(port) && port > 0 ? { pid, port } : null
}

/** Whether the process of that number is a Postgres that has not ended; one that ended and is only not yet buried is none. */
export function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  if (existsSync('/proc/self/cmdline')) return /postgres/.test(commandLineOf(pid).split('\0')[0] ?? '')
  if (process.platform === 'win32') return true
  return /postgres/.test(spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '')
}

/** Empty where the process has ended, also between the look for the file and the reading of it. */
function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Whether a process of that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
