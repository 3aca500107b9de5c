import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import type { Account } from './account'
import type { Binaries } from './binaries'
import { freePort } from './free-port'
import { lendAccount } from './lend-account'

/** What a server is started on, and how. */
export interface Place {
  readonly cluster: string
  readonly binaries: Binaries
  readonly account: Account | null
  readonly password: string
  /** Preferred; another one is taken where it is not free. */
  readonly port: number
  /** Faster, for data that need not survive a power cut. */
  readonly scratch: boolean
}

const SETTINGS = [
  'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_timezone=UTC', 'timezone=UTC',
  // what is asked most fits in memory, so that looking up a row costs hardly more than reading the next; compiling a question takes longer than answering it
  'shared_buffers=256MB', 'effective_cache_size=1GB', 'work_mem=32MB', 'random_page_cost=1.1', 'jit=off',
]
const SCRATCH_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** A server that this process has started, ready or not. */
export interface Server {
  readonly pid: number | undefined
  readonly isRunning: () => boolean
  /** The reason it gave when it ended, from its log. */
  readonly complaint: () => string
  readonly stop: () => void
}

/** Starts the server on the folder, on the port or another free one; listens on loopback only and logs beside the folder. */
export async function spawnServer({ cluster, binaries, account, port: preferred, scratch }: Place): Promise<Server> {
  const port = await freePort(preferred)
  const logFile = `${cluster}.log`
  const log = openSync(logFile, 'a', 0o600)
  const before = statSync(logFile).size
  const settings = scratch ? [...SETTINGS, ...SCRATCH_SETTINGS] : SETTINGS
  const args = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const call = lendAccount(account, binaries.postgres, args, [cluster])
  // a session of its own, so that Ctrl-C in the terminal reaches it only through `leave`
  const child = spawn(call.command, call.args, { ...call.options, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  let failure: string | null = null
  child.once('error', (error) => (failure = error.message))
  child.unref()
  return {
    pid: child.pid,
    isRunning: () => failure === null && child.exitCode === null && child.signalCode === null,
    complaint: () => failure ?? lastComplaint(readFileSync(logFile, 'utf8').slice(before)),
    stop: () => child.kill('SIGINT'),
  }
}

function lastComplaint(log: string): string {
  const complaint = /(?:FATAL|PANIC|could not[^\n]*):\s*([^\n]*)/.exec(log)
  return complaint?.[1] ?? log.trim().split('\n').at(-1) ?? ''
}
