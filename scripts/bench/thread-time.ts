import { readFileSync } from 'node:fs'

const SCHEDULED = '/proc/thread-self/schedstat'

/** Milliseconds of processor time of this thread so far; of the whole process, with the engine's helper threads, where the system does not tell it (not Linux). */
export const threadTime: () => number = tellsThreads() ? ofThread : ofProcess

function tellsThreads(): boolean {
  try {
    return ofThread() > 0
  } catch {
    return false
  }
}

// nanoseconds on the processor, nanoseconds waiting for it, turns
function ofThread(): number {
  return Number(readFileSync(SCHEDULED, 'utf8').split(' ')[0]) / 1e6
}

function ofProcess(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
