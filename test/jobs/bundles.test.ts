import { afterAll, beforeEach, expect, test } from 'vitest'
import { acceptUpload } from '../../lib/add-articles'
import { drainQueue } from '../../lib/jobs'
import { addFoundItems, archiveCounts, cancelUpload, closeDatabase, getArticle, getUpload, startIngestAgain } from '../../lib/store'
import { database } from '../../lib/store/client'
import { empty } from '../store/empty'

beforeEach(async () => {
  await empty()
  await drainQueue()
}, 60_000)
afterAll(closeDatabase)

const article = (title: string, day: number, outlet: string, text: string) =>
  [title, '312 words', `${day} June 2024`, outlet, 'CODE', 'English', `(c) 2024 ${outlet}`, text, `Document CODE000020240603ek630000${day}`].join('\n\n')
const BUNDLE = [
  article('Norland Rejects Embargo', 3, 'Dew Times', '“We thank Japan for its help,” minister Eirik Solberg said.'),
  article('Venn Praises Japan', 4, 'Embun News', 'Tala Venn praised Japan for its help after the flood in the east.'),
  article('Karst Blames Norland', 5, 'Dew Times', 'Bo Karst blamed Norland for the delay of the ferry between the islands.'),
].join('\n\n')
const upload = async () => (await acceptUpload([{ name: 'juni.txt', bytes: Buffer.from(BUNDLE) }, { name: 'lain.txt', bytes: Buffer.from('Kalimat lain tentang cuaca.') }]))?.upload ?? ''
const items = async (id: string) => (await getUpload(id, { limit: 50 }))?.files.rows ?? []

test('a file of a press database becomes as many articles as it holds, each with its own head; read again nothing changes', async () => {
  const id = await upload()
  expect(await getUpload(id, { limit: 1 })).toMatchObject({ accepted: 2 })
  await drainQueue()
  const expected = [['juni.txt', 'added'], ['lain.txt', 'added'], ['juni.txt article 2', 'added'], ['juni.txt article 3', 'added']]
  expect((await items(id)).map(({ name, outcome }) => [name, outcome])).toEqual(expected)
  expect(await getUpload(id, { limit: 1 })).toMatchObject({ accepted: 4, added: 4, pending: 0, state: 'done' })
  const heads = await Promise.all((await items(id)).map(async (item) => getArticle(item.article ?? '')))
  expect(heads.map((head) => [head?.title, head?.outlet, head?.publishedAt])).toEqual([
    ['Norland Rejects Embargo', 'Dew Times', '2024-06-03'], ['lain.txt', null, null], ['Venn Praises Japan', 'Embun News', '2024-06-04'], ['Karst Blames Norland', 'Dew Times', '2024-06-05'],
  ])
  await startIngestAgain()
  await drainQueue()
  expect((await items(id)).map(({ name, outcome }) => [name, outcome])).toEqual(expected)
})

test('what was stored as one article by an older reader is taken apart when it is read again', async () => {
  const id = await upload()
  await drainQueue()
  await database().$executeRaw`delete from article where title in ('Venn Praises Japan', 'Karst Blames Norland')`
  await database().$executeRaw`delete from item where name like 'juni.txt article%'`
  await database().$executeRaw`update article set text = ${BUNDLE}, text_hash = 'older' where title = 'Norland Rejects Embargo'`
  await startIngestAgain()
  await drainQueue()
  expect(await getUpload(id, { limit: 1 })).toMatchObject({ accepted: 4, added: 4, pending: 0 })
  expect(await archiveCounts()).toMatchObject({ articles: 4 })
})

test('found twice they are kept once; of an upload that was cancelled nothing more is taken in', async () => {
  const id = await upload()
  const [{ file } = { file: '' }] = await database().$queryRaw<{ file: string }[]>`select id::text as file from raw_file where name = 'juni.txt'`
  await addFoundItems(file, ['juni.txt', 'juni.txt article 2'])
  await addFoundItems(file, ['juni.txt', 'juni.txt article 2'])
  expect(await items(id)).toHaveLength(3)
  await cancelUpload(id)
  await addFoundItems(file, ['juni.txt', 'juni.txt article 2', 'juni.txt article 3'])
  expect(await items(id)).toHaveLength(3)
  await drainQueue()
  expect(await archiveCounts()).toMatchObject({ articles: 0, pending: 0 })
})
