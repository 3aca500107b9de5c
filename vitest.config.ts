import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { FileOrder } from './test/setup/file-order.ts'

const ROOT = import.meta.dirname
const setup = (file: string) => path.join(ROOT, 'test', 'setup', file)

/** Tests that write to a database: each file gets one of its own. */
const STORE = ['test/{store,jobs,api,use-cases}/**/*.test.ts']
const BROWSER = ['test/e2e/**/*.test.ts']
/** It runs a program of its own, and no browser. */
const KILL = ['test/e2e/kill.test.ts']
/** Slow ones, run by `npm run test:long`. */
const LONG = ['test/long/**/*.test.ts']
/** Properties: a few examples in `npm test`, always the same; ten or twenty times as many in `npm run test:long`, others each time. */
const PROPERTIES = ['test/properties/*.test.ts', 'test/ingest/read-file.test.ts', 'test/analysis/stance/{ledger,score-tone}.test.ts', 'test/analysis/countries/scan-words.test.ts']
const STORE_PROPERTIES = ['test/store/{changes.property,filter-by-hand.property,views.property,matrix,statements}.test.ts', 'test/jobs/join-pages.property.test.ts']
/** No test takes a tenth of this where nothing else runs, in milliseconds: a busy machine makes none fail, and one that hangs is still told. */
const LONGEST = 120_000
/** Files in one process share what they load: the words of every language are read once a process, not once a file. */
const SHARED = { isolate: false, maxWorkers: Math.max(2, availableParallelism() - 1) } as const
const PURE = { setupFiles: setup('same-seed.ts') } as const
const DATABASE = { globalSetup: setup('store-global.ts'), setupFiles: [setup('same-seed.ts'), setup('store-file.ts')], env: { SIKAP_THREADS: '1' } }

export default defineConfig({
  resolve: { alias: { '@': ROOT, 'server-only': setup('empty.ts') } },
  test: {
    sequence: { sequencer: FileOrder },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: [...STORE, ...BROWSER, ...LONG], ...PURE, testTimeout: LONGEST, provide: { thorough: 1 }, ...SHARED } },
      { extends: true, test: { name: 'store', include: STORE, testTimeout: LONGEST, hookTimeout: LONGEST, provide: { thorough: 1 }, ...DATABASE, ...SHARED } },
      {
        extends: true,
        test: {
          name: 'e2e', include: BROWSER, exclude: KILL, globalSetup: setup('e2e-global.ts'), testTimeout: 5 * LONGEST, hookTimeout: LONGEST,
          // one program, one database, one browser: file after file
          fileParallelism: false, isolate: false, sequence: { groupOrder: 1 },
          // what a page shows after a click may take as long as a busy machine needs
          expect: { poll: { timeout: LONGEST } },
        },
      },
      { extends: true, test: { name: 'kill', include: KILL, testTimeout: 5 * LONGEST, sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: 'long', include: LONG, testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false, sequence: { groupOrder: 2 } } },
      { extends: true, test: { name: 'long-unit', include: PROPERTIES, ...PURE, testTimeout: 600_000, provide: { thorough: 10 }, sequence: { groupOrder: 3 }, ...SHARED } },
      { extends: true, test: { name: 'long-store', include: STORE_PROPERTIES, ...DATABASE, testTimeout: 1_200_000, hookTimeout: LONGEST, provide: { thorough: 20 }, sequence: { groupOrder: 3 }, ...SHARED } },
    ],
  },
})
