import { expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'
import { killRun } from '../setup/kill-run'
import { secondPages, shortArticles } from '../setup/short-articles'

const FILES = Number(process.env.KILL_FILES ?? 10_000)
const KILLS = Number(process.env.KILL_TIMES ?? 30)
const UPLOADS = 5

test(`${FILES} files come in while processes are killed ${KILLS} times: none is lost, none is stored twice`, async () => {
  const files = shortArticles(FILES)
  const quotations = files.reduce((sum, { text }) => sum + analyze({ text }).quotations.length, 0)
  const size = FILES / UPLOADS
  const started = Date.now()
  const survived = await killRun({ uploads: Array.from({ length: UPLOADS }, (_, at) => files.slice(at * size, (at + 1) * size)), kills: KILLS, seed: 4 })
  const { killed, interrupted, added, articles } = survived
  console.log(`${FILES} files, killed: web ${killed.web}, worker ${killed.worker}, database ${killed.database}; ${interrupted} uploads interrupted and sent again; ${added} added, ${articles} articles; ${Math.round((Date.now() - started) / 1000)} s`)
  expect(survived).toMatchObject({ added: FILES, articles: FILES, texts: FILES, quotations, joined: secondPages(FILES), wrongSums: 0, jobs: 0 })
  expect(killed.web + killed.worker + killed.database).toBe(KILLS)
  expect(survived.accepted).toHaveLength(UPLOADS)
  for (const upload of survived.accepted) expect(upload).toMatchObject({ state: 'done', interrupted: false, accepted: size, failed: 0, skipped: 0, pending: 0 })
}, 4 * 60 * 60_000)
