import { describe, test } from 'vitest'
import { MUTATED, readMutations } from '../ingest/mutations'

describe('every parser stands ten thousand mutations', () => {
  test.each(MUTATED)('%s', async (format) => readMutations(format, 10_000), 3_600_000)
})
