/** The queue of what is to be analysed, in Postgres, and its worker. */
export { ensureQueue } from './ensure-queue'
export { drainQueue } from './drain-queue'
export { startWorker } from './start-worker'
export { processFiles } from './process-files'
