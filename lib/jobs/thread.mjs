/** Where a thread starts: Node runs its TypeScript once this loader is there. The program of the thread is its `workerData`. */
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData)
// what came meanwhile is read after this
parentPort?.postMessage({ kind: 'ready' })
