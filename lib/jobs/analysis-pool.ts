import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { InputReason } from '../document'
import { noteStep } from '../store'
import type { AnalysedItem, FileToAnalyze } from './analysed-item'
import type { ThreadMessage } from './analysis-thread'
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

/** A thread that starts reads the words of every language first; on a busy machine that takes its time, and is no fault of the file at hand. In seconds. */
const STARTING = 120
const START = path.join(import.meta.dirname, 'thread.mjs')
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
  const idle: Thread[] = []
  const all = new Set<Thread>()

  function next(): void {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (all.size < threads ? start() : undefined)
      const task = thread === undefined ? undefined : waiting.shift()
      if (thread === undefined || task === undefined) return
      void thread.run(task.file).then(({ items, gone }) => {
        if (gone) all.delete(thread)
        else idle.push(thread)
        const rest = task.file.places.filter((place) => !items.some((item) => item.place === place))
        if (rest.length === 0) task.settle(items)
        else waiting.unshift({ file: { ...task.file, places: rest }, settle: (others) => task.settle([...items, ...others]) })
        next()
      })
    }
  }

  function start(): Thread {
    const thread: Thread = startThread(script, seconds, megabytes, () => {
      all.delete(thread)
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
    })
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
      await Promise.all([...all].map((thread) => thread.end()))
    },
  }
}

interface Thread {
  /** Never rejects. `gone`: it ended, with the item that made it end as a failed one. */
  readonly run: (file: FileToAnalyze) => Promise<{ readonly items: readonly AnalysedItem[]; readonly gone: boolean }>
  readonly end: () => Promise<unknown>
}

function startThread(script: string, seconds: number, megabytes: number, onEnd: () => void): Thread {
  const worker = new Worker(START, { workerData: script, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  // also between two files, when nobody else listens
  worker.on('error', () => undefined).once('exit', onEnd)
  let isReady = false
  return {
    end: () => worker.terminate(),
    run: (file) => new Promise((resolve) => {
      const items: AnalysedItem[] = []
      let read = false
      const finish = (gone: boolean): void => {
        clearTimeout(timer)
        worker.off('message', listen).off('error', fail).off('exit', leave)
        worker.unref()
        resolve({ items, gone })
      }
      /** What was not answered is lost with the thread: all of it where the file could not be read, else the article at hand. */
      const lose = (reason: InputReason): void => {
        const left = file.places.slice(items.length)
        items.push(...(read ? left.slice(0, 1) : left).map((place) => ({ place, failed: [reason] })))
        finish(true)
        void worker.terminate()
      }
      // it ends by its error, and only when it has ended has all come that it answered before
      let problem = 'the thread ended'
      const fail = (error: Error): void => void (problem = error.message)
      const leave = (): void => lose({ code: 'analysis-stopped', words: { problem } })
      const hang = (): void => lose({ code: 'analysis-too-long', words: { seconds: String(isReady ? seconds : STARTING) } })
      let timer = setTimeout(hang, (isReady ? seconds : STARTING) * 1000)
      const listen = (message: ThreadMessage): void => {
        if (message.kind === 'ready') {
          isReady = true
          clearTimeout(timer)
          timer = setTimeout(hang, seconds * 1000)
          return
        }
        timer.refresh()
        if (message.kind === 'opened') {
          read = true
          return
        }
        items.push(message.item)
        for (const { step, milliseconds } of message.steps) noteStep(step, milliseconds)
        if (items.length === file.places.length) finish(false)
      }
      worker.ref()
      worker.on('message', listen).on('error', fail).on('exit', leave)
      worker.postMessage(file)
    }),
  }
}
