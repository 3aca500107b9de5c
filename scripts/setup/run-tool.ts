import { spawn } from 'node:child_process'
import path from 'node:path'
import { ROOT } from './root'

/** The programs of the installed packages that the set-up calls, by the file that Node runs. */
export const TOOLS = {
  prisma: path.join(ROOT, 'node_modules', 'prisma', 'build', 'index.js'),
  next: path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'),
} as const

/** Runs a program to its end, quietly. Throws with all it printed when it fails. */
export async function runTool(tool: keyof typeof TOOLS, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(process.execPath, [TOOLS[tool], ...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
  const status = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  process.off('exit', stop)
  const text = Buffer.concat(output).toString('utf8').trim()
  if (status === 0) return text
  throw new Error(`\`${tool} ${args.join(' ')}\` failed:\n${text}`)
}
