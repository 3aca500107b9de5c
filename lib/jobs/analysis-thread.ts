import { parentPort } from 'node:worker_threads'
import type { AnalysedItem, FileToAnalyze } from './analysed-item'
import { analyzeFile } from './analyze-file'

/** What a thread says of the file at hand. */
export type ThreadMessage =
  /** Its program is loaded; thread.mjs says so. */
  | { readonly kind: 'ready' }
  /** The file can be read: from here on a thread that ends costs one article. */
  | { readonly kind: 'opened' }
  /** What a place gave, in the order asked for, and how long each step since the last one took. After that of the last place it waits for the next file. */
  | { readonly kind: 'item'; readonly item: AnalysedItem; readonly steps: readonly TimedStep[] }

interface TimedStep {
  readonly step: string
  readonly milliseconds: number
}

/** A thread that analyses one file after the other, in the order in which they are sent to it. */
const port = parentPort
const say = (message: ThreadMessage): void => port?.postMessage(message)
let before = Promise.resolve()
port?.on('message', (file: FileToAnalyze) => void (before = before.then(() => answer(file))))

// every message wakes the other thread: most files hold one article, which takes two
async function answer(file: FileToAnalyze): Promise<void> {
  const steps: TimedStep[] = []
  let isOpen = false
  const note = (step: string, milliseconds: number): void => {
    steps.push({ step, milliseconds })
    if (!isOpen) say({ kind: 'opened' })
    isOpen = true
  }
  for await (const item of analyzeFile(file, note)) say({ kind: 'item', item, steps: steps.splice(0) })
}
