import { endWithParent } from './start/end-with-parent'
import { withStore } from './setup/with-store'

/** `npm run worker`: reads, analyses and stores what was uploaded, until it is stopped. Any number may run. */
let stop = async (): Promise<void> => undefined
const done = withStore(async () => {
  const [{ startWorker }, { closeDatabase }] = await Promise.all([import('../lib/jobs'), import('../lib/store')])
  const worker = await startWorker()
  stop = worker.stop
  if (process.send === undefined) console.log('Worker: waiting for articles; Ctrl-C stops it')
  await worker.ended
  await closeDatabase()
})
endWithParent(async () => {
  await stop()
  await done
})
await done
process.exit()
