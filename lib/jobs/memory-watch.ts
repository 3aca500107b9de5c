/** Milliseconds between two looks at the memory of the process. */
const EVERY = 250
/** Bytes by which it may grow beside what the heap of a thread may hold: files at hand, programs that are loaded, what other threads do. */
const BESIDE = 512 * 1024 ** 2

interface Watched {
  /** Of the whole process, at the first look or when another was last ended; most files are done before the first. */
  before?: number
  readonly limit: number
  readonly since: number
  readonly end: () => void
}

const watched = new Set<Watched>()
let timer: NodeJS.Timeout | undefined

/**
 * Watches the memory of the process while a thread has a file at hand, and calls `end` where it has grown by more than `megabytes` and a margin: a limit
 * of the heap does not hold what libraries keep outside it, and a PDF of 10 MB may unpack to 10 GB. Of several threads the one that has been at its file
 * for longest is ended, then the others are judged anew. The function that it gives ends the watch.
 */
export function watchMemory(megabytes: number, end: () => void): () => void {
  const one: Watched = { limit: megabytes * 1024 ** 2 + BESIDE, since: performance.now(), end }
  watched.add(one)
  timer ??= setInterval(look, EVERY).unref()
  return () => {
    watched.delete(one)
    if (watched.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function look(): void {
  const now = process.memoryUsage.rss()
  for (const one of watched) one.before ??= now
  const [longest] = [...watched].filter(({ before = now, limit }) => now - before > limit).sort((a, b) => a.since - b.since)
  if (longest === undefined) return
  for (const other of watched) other.before = now
  longest.end()
}
