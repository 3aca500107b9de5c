import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { AnalysedItem, FileToAnalyze } from './analysed-item'
import { startThread, type PoolThread } from './pool-thread'
import { readNumber } from './read-number'

interface Options {
  readonly threads: number
  /** Longest time that a thread may be silent: reading one file, or analysing one article. */
  readonly seconds: number
  /** Memory of a thread. */
  readonly megabytes: number
  /** The program of a thread. */
  readonly script?: string
}

interface Task {
  readonly file: FileToAnalyze
  readonly settle: (items: readonly AnalysedItem[]) => void
}

/** Threads that read and analyse files, so that all processors are used and no file can stop the process. */
export interface AnalysisPool {
  /** What each place asked for gave, in order. A thread that dies or hangs costs only the file, or the article in it, that did it. */
  readonly analyze: (file: FileToAnalyze) => Promise<readonly AnalysedItem[]>
  readonly close: () => Promise<void>
}

/** Files that a thread is given ahead: storing a set of articles keeps the thread that gives them out busy for as long as so many take. */
const AHEAD = 16
/** Beyond so many bytes it is given none ahead. */
const BYTES_AHEAD = 4_000_000
const THREAD = path.join(import.meta.dirname, 'analysis-thread.ts')

let shared: AnalysisPool | undefined

/** The pool of this process, made with the first file: a thread for each processor but one, which storing takes and the database, or SIKAP_THREADS. */
export function analysisPool(): AnalysisPool {
  shared ??= openPool({
    threads: readNumber('SIKAP_THREADS', Math.max(1, availableParallelism() - 1)),
    seconds: readNumber('SIKAP_FILE_SECONDS', 60),
    megabytes: readNumber('SIKAP_THREAD_MEGABYTES', 1024),
  })
  return shared
}

/** Threads are started when there is work for them, and hold no process that has nothing else to do. */
export function openPool({ threads, seconds, megabytes, script = THREAD }: Options): AnalysisPool {
  const waiting: Task[] = []
  const all = new Set<PoolThread>()
  let isClosed = false

  function next(): void {
    while (waiting.length > 0 && !isClosed) {
      const thread = freest()
      const task = thread === undefined ? undefined : waiting.shift()
      if (thread === undefined || task === undefined) return
      void thread.run(task.file).then((items) => {
        const rest = task.file.places.filter((place) => !items.some((item) => item.place === place))
        if (rest.length === 0) task.settle(items)
        else waiting.unshift({ file: { ...task.file, places: rest }, settle: (others) => task.settle([...items, ...others]) })
        next()
      })
    }
  }

  /** A thread that can take a file: one that has none, else a new one, else the one that has fewest. */
  function freest(): PoolThread | undefined {
    const [first] = [...all].map((thread) => ({ thread, ...thread.load() })).sort((a, b) => a.files - b.files)
    if (all.size < threads && first?.files !== 0) return start()
    return first !== undefined && (first.files === 0 || (first.files < AHEAD && first.bytes < BYTES_AHEAD)) ? first.thread : undefined
  }

  function start(): PoolThread {
    const thread: PoolThread = startThread({ script, seconds, megabytes }, () => all.delete(thread))
    all.add(thread)
    return thread
  }

  return {
    analyze: (file) => new Promise((settle) => {
      if (file.places.length === 0) return settle([])
      waiting.push({ file, settle })
      next()
    }),
    close: async () => {
      isClosed = true
      await Promise.all([...all].map((thread) => thread.end()))
    },
  }
}
