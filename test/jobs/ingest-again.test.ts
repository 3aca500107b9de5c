import { afterAll, beforeEach, expect, test } from 'vitest'
import { acceptUpload } from '../../lib/add-articles'
import { drainQueue } from '../../lib/jobs'
import { archiveCounts, closeDatabase, getArticle, getUpload, jobsOfIngestAgain, mendArticle, startIngestAgain, type IncomingFile } from '../../lib/store'
import { database } from '../../lib/store/client'
import { empty } from '../store/empty'
import { expectStancesRepeat } from '../store/stances-repeat'

beforeEach(async () => {
  await empty()
  await drainQueue()
}, 60_000)
afterAll(closeDatabase)

const file = (name: string, content: string): IncomingFile => ({ name, bytes: Buffer.from(content) })
const SAID =
  'Utusan itu berbicara di Jakarta pada Senin.\n\n"Kami mengutuk Norwegia yang menyerang kami," kata Menteri Luar Negeri Bima Satria.\n\n' +
  'Pertemuan itu berlangsung selama tiga jam dan dihadiri wakil dari sembilan lembaga yang datang dari ibu kota sejak pagi hari. Setelah makan siang mereka melanjutkan ' +
  'pembicaraan tentang jadwal kapal, harga tiket, dan rencana pembangunan dermaga baru yang sudah lama ditunggu warga di pulau kecil sebelah barat laut kota pelabuhan tua itu.'
const TABLE = ['judul,isi', 'Judul A,Kalimat pertama tentang cuaca.', 'Judul B,Kalimat kedua tentang harga.'].join('\n')

/** What every article is, and what became of every item. */
async function everything(upload: string) {
  const items = (await getUpload(upload, { limit: 50 }))?.files.rows ?? []
  const articles = await Promise.all(items.map(({ article }) => getArticle(article ?? '')))
  return items.map(({ name, outcome }, at) => [name, outcome, articles[at]?.text, articles[at]?.quotationList.map(({ id, stances }) => [id, stances.map(({ country, label }) => `${country} ${label}`)]), articles[at]?.outlet])
}

test('what an older reader read wrongly, missed or could not read is as if it had come in today; corrections and the rest stay', async () => {
  const stored = await acceptUpload([file('a.txt', SAID), file('b.csv', TABLE), file('c.txt', 'Kalimat ketiga yang sudah benar.')])
  await drainQueue()
  const upload = stored?.upload ?? ''
  const [wrong] = (await getUpload(upload, { limit: 50 }))?.files.rows ?? []
  await mendArticle(wrong?.article ?? '', { outlet: 'Warta Uji' })
  const before = await everything(upload)
  expect(before[0]).toEqual(['a.txt', 'added', SAID, [[expect.any(String), ['NO oppose']]], 'Warta Uji'])
  expect(before.map(([name, outcome]) => [name, outcome])).toEqual([['a.txt', 'added'], ['b.csv row 2', 'added'], ['b.csv row 3', 'added'], ['c.txt', 'added']])
  // an older reader lost the second paragraph, did not find the last row, and failed at the first
  await database().$executeRaw`update article set text = 'Utusan itu berbicara di Jakarta pada Senin.', text_hash = 'older', bands = '{}' where id = ${wrong?.article}::text::bigint`
  await database().$executeRaw`delete from article where title in ('Judul A', 'Judul B')`
  await database().$executeRaw`delete from item where name = 'b.csv row 3'`
  await database().$executeRaw`update item set outcome = 'failed', article_id = null where name = 'b.csv row 2'`

  expect(await startIngestAgain()).toBe(1)
  // asked for twice, it waits once
  expect(await startIngestAgain()).toBe(1)
  await drainQueue()
  expect(await jobsOfIngestAgain()).toBe(0)
  const after = await everything(upload)
  const byName = (rows: typeof before) => [...rows].sort(([a = ''], [b = '']) => String(a).localeCompare(String(b)))
  expect(byName(after)).toEqual(byName(before))
  expect(await archiveCounts()).toMatchObject({ articles: 4, pending: 0 })
  await expectStancesRepeat()
  const rows = await database().$queryRaw<{ banded: boolean }[]>`select bands <> '{}' as banded from article where id = ${wrong?.article}::text::bigint`
  expect(rows).toEqual([{ banded: true }])
  // once more nothing changes
  await startIngestAgain()
  await drainQueue()
  expect(await everything(upload)).toEqual(after)
}, 120_000)
