import { afterAll, beforeEach, expect, test } from 'vitest'
import { drainQueue } from '../../lib/jobs'
import { reanalyzeBatch } from '../../lib/jobs/reanalyze-batch'
import { askCountryMoves, reanalyzeArchive } from '../../lib/reanalysis'
import { backFromReanalysis, closeDatabase, dailyStances, getReanalysis, listDifferences, mendArticle, switchAnalysis, switchReanalysis } from '../../lib/store'
import { database } from '../../lib/store/client'
import { counted } from '../store/counted'
import { storeArticles } from '../store/fixtures'
import { empty } from '../store/empty'

const SAID = '"Kami mengutuk Norwegia yang menyerang kami," kata Menteri Luar Negeri Bima Satria, Senin.'
const PRAISE = 'JAKARTA - "Kami memuji Islandia, sahabat kami," ujar Menteri Pertahanan Dara Kirana.'

beforeEach(async () => {
  await empty()
  await database().$executeRaw`truncate reanalysis restart identity cascade`
  await drainQueue()
})
afterAll(closeDatabase)

/** An archive that a former analysis read: it saw one stance the other way round, one nowhere, and a quotation that is none. */
async function formerArchive(): Promise<void> {
  await storeArticles([
    { text: 'JAKARTA', language: 'id', publishedAt: '2024-03-04', quotations: [{ speakers: ['Bima Satria'], content: SAID, stances: { NO: 0.5 } }] },
    { text: PRAISE, language: 'id', publishedAt: '2024-03-05' },
    { text: 'Harga cabai naik.', language: 'id', publishedAt: '2024-03-06', quotations: [{ speakers: ['Cabai'], stances: { FJ: -0.3 } }] },
  ])
}

/** Everything that is shown, row by row, and counted. */
async function rows(): Promise<Readonly<Record<string, unknown>>> {
  const tables = {
    articles: 'select * from article order by id', quotations: 'select * from quotation order by id', stances: 'select * from stance order by quotation_id, country',
    readings: 'select * from speaker_reading order by quotation_id, place', speaking: 'select * from quotation_speaker order by quotation_id, place',
  }
  const read = Object.entries(tables).map(async ([name, sql]) => {
    const found = await database().$queryRawUnsafe<{ rows: string }[]>(`select coalesce(json_agg(row_to_json(r)), '[]')::text as rows from (${sql}) r`)
    return [name, JSON.parse(found[0]?.rows ?? '')] as const
  })
  return { ...Object.fromEntries(await Promise.all(read)), counted: await counted() }
}

/** What was taken away and put back may differ in the last digits. */
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e9) / 1e9 : one)))

const trendOf = async () => (await dailyStances({ counting: 'reports' }, 'country')).days.map(({ key, day, oppose, support }) => [key, day, oppose, support])

test('a reanalysis tells what the running analysis sees otherwise, and changes nothing that is shown', async () => {
  await formerArchive()
  const before = await rows()
  await reanalyzeArchive(false)
  expect(await getReanalysis()).toMatchObject({ state: 'preparing', articles: 3, analysed: 0 })
  await drainQueue()
  const done = await getReanalysis()
  expect(done).toMatchObject({ state: 'ready', articles: 3, analysed: 3, shown: 0, left: 0, differing: 3 })
  expect(done?.differences).toMatchObject({ flipped: 1, vanished: 1, lost: 1 })
  expect(await rows()).toEqual(before)
  const flipped = await listDifferences({ kind: 'flipped', limit: 10 })
  expect(flipped).toMatchObject({ total: 1, rows: [{ country: 'NO', article: { id: '1' }, before: { label: 'support', score: 0.5 }, after: { label: 'oppose' } }] })
})

test('switched on it is as if the archive had been read so from the start; switched back every row is what it was', async () => {
  await formerArchive()
  const before = await rows()
  await reanalyzeArchive(false)
  await drainQueue()
  const foretold = await getReanalysis()
  const moves = foretold === null ? [] : await askCountryMoves(foretold)
  expect(await switchReanalysis()).toBe(true)
  await drainQueue()
  const switched = await getReanalysis()
  expect(switched).toMatchObject({ state: 'switched', shown: 3 })
  const after = await trendOf()
  expect(after).toContainEqual(['NO', '2024-03-04', 1, 0])
  expect(after.filter(([country]) => country === 'FJ')).toEqual([])
  // the trend that was foretold is the one that came
  expect(moves.find(({ country }) => country === 'NO')).toMatchObject({ before: { total: { support: 1, oppose: 0 } }, after: { total: { support: 0, oppose: 1 } } })
  expect(moves.find(({ country }) => country === 'FJ')).toMatchObject({ before: { total: { oppose: 1 } }, after: null })
  expect(rounded(switched === null ? [] : await askCountryMoves(switched))).toEqual(rounded(moves))
  const news = await rows()
  expect(await backFromReanalysis()).toBe(true)
  await drainQueue()
  expect(await getReanalysis()).toMatchObject({ state: 'ready', shown: 0 })
  expect(await rows()).toEqual(before)
  await switchReanalysis()
  await drainQueue()
  expect(await rows()).toEqual(news)
})

test('one that was broken off goes on where it stopped, and keeps nothing twice', async () => {
  await formerArchive()
  const started = await reanalyzeArchive(false)
  if ('refused' in started) throw new Error('It was not started')
  await reanalyzeBatch(started.reanalysis, ['1', '2'])
  expect(await getReanalysis()).toMatchObject({ state: 'preparing', articles: 3, analysed: 2 })
  const before = (await listDifferences({ limit: 100 })).total
  await reanalyzeBatch(started.reanalysis, ['1', '2'])
  expect((await listDifferences({ limit: 100 })).total).toBe(before)
  expect(await reanalyzeArchive(false)).toEqual(started)
  await drainQueue()
  expect(await getReanalysis()).toMatchObject({ state: 'ready', analysed: 3 })
})

test('a switch that was broken off goes on, also the other way', async () => {
  await formerArchive()
  const before = await rows()
  await reanalyzeArchive(false)
  await drainQueue()
  await switchReanalysis()
  // turned round before it began
  await backFromReanalysis()
  await switchAnalysis()
  expect(await getReanalysis()).toMatchObject({ state: 'ready', shown: 0 })
  expect(await rows()).toEqual(before)
})

test('what people mended stays through both ways', async () => {
  await formerArchive()
  await mendArticle('1', { publishedAt: '2023-01-02', outlet: 'Warta Kita' })
  await reanalyzeArchive(false)
  await drainQueue()
  const shown = async () => (await database().article.findUnique({ where: { id: 1 } }))
  for (const turn of [switchReanalysis, backFromReanalysis]) {
    await turn()
    await drainQueue()
    expect(await shown()).toMatchObject({ publishedAt: '2023-01-02', outlet: 'Warta Kita' })
    expect((await trendOf()).filter(([country]) => country === 'NO').map(([, day]) => day)).toEqual(['2023-01-02'])
  }
})

test('an article that a person has analysed anew meanwhile stays as it then is', async () => {
  await formerArchive()
  await reanalyzeArchive(false)
  await drainQueue()
  await mendArticle('1', { language: 'en' })
  await drainQueue()
  expect(await getReanalysis()).toMatchObject({ state: 'ready', left: 1 })
  await switchReanalysis()
  await drainQueue()
  expect(await getReanalysis()).toMatchObject({ state: 'switched', shown: 2 })
  expect(await database().article.findUnique({ where: { id: 1 } })).toMatchObject({ language: 'en' })
})

test('nothing to do: ready at once, without differences; every article on demand', async () => {
  await formerArchive()
  await reanalyzeArchive(false)
  await drainQueue()
  await switchReanalysis()
  await drainQueue()
  await reanalyzeArchive(false)
  expect(await getReanalysis()).toMatchObject({ state: 'ready', articles: 0, differing: 0 })
  expect(await backFromReanalysis()).toBe(false)
  const before = await rows()
  await reanalyzeArchive(true)
  await drainQueue()
  expect(await getReanalysis()).toMatchObject({ state: 'ready', articles: 3, differing: 0 })
  // what is found again keeps its id: links to it hold
  await switchReanalysis()
  await drainQueue()
  expect(await rows()).toEqual(before)
})
