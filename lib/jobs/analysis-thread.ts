import { parentPort } from 'node:worker_threads'
import type { AnalysedItem, FileToAnalyze } from './analysed-item'
import { analyzeFile } from './analyze-file'

/** What a thread says of the file at hand. */
export type ThreadMessage =
  /** Its program is loaded; thread.mjs says so. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: string; readonly milliseconds: number }
  | { readonly kind: 'item'; readonly item: AnalysedItem }
  | { readonly kind: 'done' }

/** A thread that analyses one file after the other, as they are sent to it. */
const port = parentPort
const say = (message: ThreadMessage): void => port?.postMessage(message)
port?.on('message', (file: FileToAnalyze) => void answer(file))

async function answer(file: FileToAnalyze): Promise<void> {
  for await (const item of analyzeFile(file, (step, milliseconds) => say({ kind: 'step', step, milliseconds }))) say({ kind: 'item', item })
  say({ kind: 'done' })
}
