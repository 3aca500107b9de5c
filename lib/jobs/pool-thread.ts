import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { InputReason } from '../document'
import { noteStep } from '../store'
import type { AnalysedItem, FileToAnalyze } from './analysed-item'
import type { ThreadMessage } from './analysis-thread'
import { watchMemory } from './memory-watch'

interface Options {
  /** The program of the thread. */
  readonly script: string
  /** Longest time that it may be silent: reading one file, or analysing one article. */
  readonly seconds: number
  /** Memory of it. */
  readonly megabytes: number
}

/** A thread that answers files in the order in which they are given. */
export interface PoolThread {
  /** How many files it has not answered yet, and their bytes. */
  readonly load: () => { readonly files: number; readonly bytes: number }
  /**
   * What the places of a file gave, in order. Never rejects. Fewer than were asked for where the thread ended: the last one is then the one that
   * made it end, or there is none where another file was at hand.
   */
  readonly run: (file: FileToAnalyze) => Promise<readonly AnalysedItem[]>
  readonly end: () => Promise<unknown>
}

/** A file given to the thread. */
interface Given {
  readonly file: FileToAnalyze
  readonly items: AnalysedItem[]
  read: boolean
  readonly resolve: (items: readonly AnalysedItem[]) => void
}

/** A thread that starts reads the words of every language first; on a busy machine that takes its time, and is no fault of the file at hand. In seconds. */
const STARTING = 120
const START = path.join(import.meta.dirname, 'thread.mjs')

/** Starts a thread, which holds no process that has nothing else to do. `onEnd` is told when it takes no more files, before its last ones are answered. */
export function startThread({ script, seconds, megabytes }: Options, onEnd: () => void): PoolThread {
  const worker = new Worker(START, { workerData: script, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  /** The first is at hand, the others wait in the thread, so that it need not wait for this one, which stores meanwhile. */
  const given: Given[] = []
  // it ends by its error, and only when it has ended has all come that it answered before
  let problem = 'the thread ended'
  let isReady = false
  let timer: NodeJS.Timeout | undefined
  let unwatchMemory = (): void => undefined

  /** Waits anew for a word of it. */
  function watch(): void {
    rest()
    if (given.length > 0) unwatchMemory = watchMemory(megabytes, () => lose({ code: 'analysis-stopped', words: { problem: `memory > ${megabytes} MB` } }))
    if (given.length > 0) timer = setTimeout(() => lose({ code: 'analysis-too-long', words: { seconds: String(isReady ? seconds : STARTING) } }), (isReady ? seconds : STARTING) * 1000)
  }

  function rest(): void {
    clearTimeout(timer)
    unwatchMemory()
  }

  /** What was not answered of the file at hand is lost: all of it where the file could not be read, else the article at hand. */
  function lose(reason: InputReason): void {
    rest()
    worker.removeAllListeners('message')
    onEnd()
    const [first, ...others] = given.splice(0)
    if (first !== undefined) {
      const left = first.file.places.slice(first.items.length)
      first.resolve([...first.items, ...(first.read ? left.slice(0, 1) : left).map((place) => ({ place, failed: [reason] }))])
    }
    for (const { resolve } of others) resolve([])
    void worker.terminate()
  }

  worker.on('error', (error: Error) => void (problem = error.message))
  worker.once('exit', () => lose({ code: 'analysis-stopped', words: { problem } }))
  worker.on('message', (message: ThreadMessage) => {
    const [first] = given
    if (message.kind === 'ready') isReady = true
    else if (first !== undefined && message.kind === 'opened') first.read = true
    else if (first !== undefined && message.kind === 'item') {
      first.items.push(message.item)
      for (const { step, milliseconds } of message.steps) noteStep(step, milliseconds)
      if (first.items.length === first.file.places.length) {
        given.shift()
        first.resolve(first.items)
      }
    }
    watch()
    if (given.length === 0) worker.unref()
  })
  return {
    load: () => ({ files: given.length, bytes: given.reduce((sum, { file }) => sum + (file.zipped?.length ?? 0), 0) }),
    run: (file) => new Promise((resolve) => {
      given.push({ file, items: [], read: false, resolve })
      worker.ref()
      worker.postMessage(file)
      if (given.length === 1) watch()
    }),
    end: () => worker.terminate(),
  }
}
