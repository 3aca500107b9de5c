import { spawn } from 'node:child_process'
import path from 'node:path'

/** `npm start` as a test runs it. */
export interface Program {
  readonly url: string
  readonly pid: number | undefined
  /** All it has printed so far. */
  readonly output: () => string
  /** Resolves to the exit status. */
  readonly ended: Promise<number | null>
  /** As Ctrl-C does; the exit status. */
  readonly stop: () => Promise<number | null>
}

const START = path.join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs')

/** Starts the program and waits for the line with its URL. Throws with its output when it ends before. */
export async function startProgram(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Program> {
  const child = spawn(process.execPath, [START, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    // the channel closes when the tests are ended from outside, and then the program ends itself
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text
        const ready = /^Sikap is ready at (\S+)$/m.exec(output)
        if (ready?.[1] !== undefined) resolve(ready[1])
      })
    }
  })
  const failed = ended.then((status) => Promise.reject(new Error(`The program ended with status ${status}:\n${output}`)))
  failed.catch(() => undefined)
  return {
    url: await Promise.race([url, failed]),
    pid: child.pid,
    output: () => output,
    ended,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}
