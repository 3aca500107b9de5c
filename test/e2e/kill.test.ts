import { expect, test } from 'vitest'
import { killRun } from '../setup/kill-run'
import { secondPages, shortArticles } from '../setup/short-articles'

test('web, worker and database killed while 1,000 files come in: none is lost, none is stored twice', async () => {
  const files = shortArticles(1000)
  const survived = await killRun({ uploads: [files.slice(0, 500), files.slice(500)], kills: 3, seed: 20 })
  expect(survived).toMatchObject({ killed: { web: 1, worker: 1, database: 1 }, added: 1000, articles: 1000, texts: 1000, quotations: 1000, joined: secondPages(1000), wrongSums: 0, jobs: 0 })
  expect(survived.accepted).toHaveLength(2)
  for (const upload of survived.accepted) expect(upload).toMatchObject({ state: 'done', interrupted: false, accepted: 500, failed: 0, skipped: 0, pending: 0 })
}, 900_000)
