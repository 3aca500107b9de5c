import { spawnSync } from 'node:child_process'
import { ROOT } from './setup/root'

/** `npm run check`: what must hold before a change is handed on, in this order; the first failure ends it. */
const STEPS = ['test', 'typecheck', 'lint', 'build', 'ratchet'] as const

for (const step of STEPS) {
  const begin = Date.now()
  console.log(`\n${step}: started`)
  const { status } = spawnSync('npm', ['run', '--silent', step], { cwd: ROOT, stdio: 'inherit' })
  const seconds = ((Date.now() - begin) / 1000).toFixed(1)
  console.log(`${step}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s`)
  if (status !== 0) process.exit(1)
}
