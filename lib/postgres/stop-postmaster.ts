import { setTimeout as wait } from 'node:timers/promises'
import { findPostmaster, isAlive, type Postmaster } from './postmaster-file'

/** Asks the server to end at once but cleanly ("fast": sessions are closed, everything is written), and waits until it has. */
export async function stopPostmaster({ pid }: Postmaster, cluster: string): Promise<void> {
  process.kill(pid, 'SIGINT')
  while (isAlive(pid) && findPostmaster(cluster)?.pid === pid) await wait(20)
}
