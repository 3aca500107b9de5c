import { afterAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, getUpload, relatedArticles } from '../../lib/store'
import { database } from '../../lib/store/client'
import { empty } from './empty'
import { storeArticles } from './fixtures'

/** A report of our own; its people are invented. */
const REPORT = `Trade minister Ola Brandvik arrived in Suva on Tuesday to discuss fisheries with the government of the islands.
She said that both sides would lower their tariffs step by step from next year until every kind of fish was free of duty.
The agreement was signed in front of reporters after three days of talks that were held behind closed doors in the town hall.
Fishermen of the northern coast welcomed the news but asked the government to repair the broken harbour before anything else.`
const OTHER = 'The council of a small town in the mountains decided on Monday to plant four hundred trees along the road that leads to the old mill, and to close it for cars at night.'

beforeEach(empty)
afterAll(closeDatabase)

const outcomesOf = async (upload: string) => (await getUpload(upload, { limit: 10 }))?.files.rows.map(({ outcome }) => outcome)
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('an agency copy is stored and linked to its first appearance, in another upload and in the same one', async () => {
  expect(await outcomesOf(await storeArticles([{ text: REPORT, title: 'Fish deal', outlet: 'Fjord News' }, { text: OTHER }]))).toEqual(['added', 'added'])
  const copies = [{ text: `${REPORT}\nReporting by our staff.`, title: 'Deal on fish', outlet: 'Reef Daily' }, { text: `SUVA - ${REPORT}`, outlet: 'Warta Laut' }]
  expect(await outcomesOf(await storeArticles(copies))).toEqual(['nearDuplicate', 'nearDuplicate'])
  expect(await outcomesOf(await storeArticles([{ text: `Exclusive. ${REPORT}` }, { text: OTHER }]))).toEqual(['nearDuplicate', 'duplicate'])
  expect(ids((await relatedArticles('1')).copies)).toEqual(['3', '4', '5'])
  expect((await relatedArticles('4')).copyOf).toMatchObject({ id: '1', title: 'Fish deal', outlet: 'Fjord News' })
  expect(await relatedArticles('2')).toEqual({ copyOf: null, copies: [], versions: [], parts: [], joined: 'apart' })
})

test('what shares less is another article', async () => {
  const [first = '', second = ''] = REPORT.split('\n')
  expect(await outcomesOf(await storeArticles([{ text: REPORT }, { text: `${first}\n${second}\n${OTHER}` }]))).toEqual(['added', 'added'])
})

test('a new version is no copy: the old one stays readable, only the newest counts', async () => {
  const url = 'https://fjord.example/fish'
  const upload = await storeArticles([
    { text: REPORT, url, publishedAt: '2024-03-04', quotations: [{ stances: { FJ: 0.4 } }] }, { text: `${REPORT}\nMore follows.`, url, publishedAt: '2024-03-05', quotations: [{ stances: { FJ: 0.4 } }] },
  ])
  expect(await outcomesOf(upload)).toEqual(['added', 'newVersion'])
  expect(ids((await relatedArticles('1')).versions)).toEqual(['2'])
  expect(ids((await relatedArticles('2')).versions)).toEqual(['1'])
  expect((await database().article.findMany({ orderBy: { id: 'asc' } })).map(({ current }) => current)).toEqual([false, true])
})

test('where the first appearance is taken out, its copies are articles of their own', async () => {
  await storeArticles([{ text: REPORT }, { text: `SUVA - ${REPORT}` }])
  await database().article.delete({ where: { id: 1 } })
  expect(await relatedArticles('2')).toEqual({ copyOf: null, copies: [], versions: [], parts: [], joined: 'apart' })
})

test('pages of one article are linked in their order, whichever came first, and none is a version of another', async () => {
  const page = (number: number, text: string) => ({ text, outlet: 'Fjord News', title: number === 1 ? 'Fish deal' : `Fish deal (${number})`, url: `https://fjord.example/fish${number === 1 ? '' : `?page=${number}`}` })
  const [first = '', second = '', third = ''] = REPORT.split('\n')
  expect(await outcomesOf(await storeArticles([page(3, third), page(1, first)]))).toEqual(['added', 'added'])
  expect(await outcomesOf(await storeArticles([page(2, second), { text: OTHER, outlet: 'Fjord News', title: 'Fish deals' }]))).toEqual(['added', 'added'])
  expect(await Promise.all(['2', '3', '1', '4'].map(async (id) => ids((await relatedArticles(id)).parts)))).toEqual([['3', '1'], ['2', '1'], ['2', '3'], []])
  // a page that was found anew counts in place of its older version
  expect(await outcomesOf(await storeArticles([page(2, `${second} More follows.`)]))).toEqual(['newVersion'])
  expect(ids((await relatedArticles('2')).parts)).toEqual(['5', '1'])
})
