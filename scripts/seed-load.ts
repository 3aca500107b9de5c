import { parseArgs } from 'node:util'
import { runSeed } from './seed-load/run-seed'
import { withStore } from './setup/with-store'

/**
 * `npm run seed:load -- --quotations 100000 [--seed 1]`: made-up articles, flagged, to measure with;
 * `npm run seed:load -- --remove` takes them out again.
 */
const { values } = parseArgs({ options: { quotations: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, remove: { type: 'boolean', default: false } } })
const [quotations, seed] = [Number(values.quotations), Number(values.seed)]
if (!Number.isSafeInteger(quotations) || quotations < 1 || !Number.isSafeInteger(seed)) {
  console.error('Expected whole numbers: npm run seed:load -- --quotations 100000 --seed 1, or --remove')
  process.exitCode = 1
} else {
  await withStore(() => runSeed(values.remove ? 'remove' : { quotations, seed }))
}
