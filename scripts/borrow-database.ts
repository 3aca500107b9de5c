import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/**
 * The URL of the embedded database for as long as this process lives. A companion process joins or starts the server
 * and leaves it when this process has ended: for programs like Prisma's, which tell nobody when they are done.
 */
export async function borrowDatabase(): Promise<string> {
  const companion = spawn(process.execPath, [path.join(import.meta.dirname, 'run.mjs'), 'lend-database', String(process.pid)], {
    cwd: path.join(import.meta.dirname, '..'),
    env: { ...process.env, SIKAP_DATA: path.resolve(process.env.SIKAP_DATA || 'data') },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output: Buffer[] = []
  companion.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  await once(companion.stdout, 'close')
  companion.unref()
  const url = Buffer.concat(output).toString('utf8').trim()
  // the companion has said why on standard error
  if (url === '') process.exit(1)
  return url
}
