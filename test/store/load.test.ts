import { afterAll, beforeEach, expect, test } from 'vitest'
import { loadArticles } from '../../scripts/seed-load/load-articles'
import { addLoad, archiveCounts, closeDatabase, getUpload, openLoad, removeLoad, sealLoad } from '../../lib/store'
import { database } from '../../lib/store/client'
import { counted } from './counted'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

test('load data is stored as articles are, and taken out without a trace', async () => {
  await storeArticles([{ publishedAt: '2024-03-01', outlet: 'Kabar Satu', quotations: [{ speakers: [{ name: 'Ratu Wulandari', country: 'ID' }], stances: { RU: 0.5 } }] }])
  const before = [await archiveCounts(), await counted()]
  const upload = await openLoad()
  const documents = [...loadArticles({ quotations: 200, seed: 1, speakers: 40 })]
  await addLoad(upload, documents, 'load')
  await sealLoad(upload)
  expect(await getUpload(upload, { limit: 1 })).toMatchObject({ state: 'done', interrupted: false })
  expect(await archiveCounts()).toEqual({ articles: 1 + documents.length, quotations: 201, pending: 0 })
  const [{ repeated = 0 } = {}] = await database().$queryRaw<{ repeated: number }[]>`select count(*)::int as repeated from quotation where reports > 1`
  expect(repeated).toBeGreaterThan(20)
  const steps: number[] = []
  expect(await removeLoad((removed) => steps.push(removed))).toBe(documents.length)
  expect(steps).toEqual([documents.length])
  expect([await archiveCounts(), await counted()]).toEqual(before)
  expect(await database().speaker.count()).toBe(1)
})
