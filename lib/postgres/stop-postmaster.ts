import { setTimeout as wait } from 'node:timers/promises'
import { isPostgres, type Postmaster } from './postmaster-file'

/** Asks the server to end at once but cleanly ("fast": sessions are closed, everything is written), and waits until its process has gone: the file that names it goes a moment before. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  process.kill(pid, 'SIGINT')
  while (isPostgres(pid)) await wait(20)
}
