/** Where a thread starts. The TypeScript of its program is named by its `workerData`. */
import { parentPort, workerData } from 'node:worker_threads'
import { program } from '../runtime/program.mjs'

await import(await program(workerData))
// what came meanwhile is read after this
parentPort?.postMessage({ kind: 'ready' })
