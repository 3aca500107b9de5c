import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { ROOT } from '../setup/root'

/** A process of ours that runs as long as the program does. */
export interface Supervised {
  /** Resolves when it says that it is ready; never, when it ends before. */
  readonly ready: Promise<void>
  /** Resolves to how it ended, for a person: "status 1". */
  readonly ended: Promise<string>
  /** Asks it to end, and insists after ten seconds. */
  readonly stop: () => Promise<void>
}

/** Starts a program of scripts/ by its name. A group of its own: Ctrl-C reaches it through this process, in order. */
export function supervise(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Supervised {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'run.mjs'), name, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (status, signal) => resolve(signal === null ? `status ${status}` : `signal ${signal}`))
  })
  return {
    ready: new Promise((resolve) => child.on('message', (message) => message === 'ready' && resolve())),
    ended,
    stop: () => stop(child, ended),
  }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM')
  const insist = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(insist)
}
