import { afterAll, beforeEach, expect, test } from 'vitest'
import { acceptUpload } from '../../lib/add-articles'
import { drainQueue } from '../../lib/jobs'
import { countUnknownColumns, mapColumns, unknownColumns } from '../../lib/map-columns'
import { closeDatabase, getArticle, getUpload, rememberedColumns, type IncomingFile } from '../../lib/store'
import { database } from '../../lib/store/client'
import { empty } from '../store/empty'

beforeEach(async () => {
  await empty()
  await database().$executeRaw`truncate column_mapping`
  await drainQueue()
}, 60_000)
afterAll(closeDatabase)

const file = (name: string, content: string): IncomingFile => ({ name, bytes: Buffer.from(content) })
const table = (...rows: readonly string[]) => ['kol_a,kol_b,kol_c', ...rows].join('\n')
const read = async (id: string | undefined) => getUpload(id ?? '', { limit: 500 })
const NAMES = ['kol_a', 'kol_b', 'kol_c']

test('columns that nobody knows are shown with their first rows, said once, and remembered for files with the same', async () => {
  const stored = await acceptUpload([
    file('a.csv', table('Satu dua tiga.,Judul A,2024-06-04', 'Empat lima enam.,Judul B,2024-06-05')), file('b.json', JSON.stringify([{ kol_a: 'Tujuh delapan.', kol_b: 'Judul C' }])), file('c.txt', 'Sembilan sepuluh.'),
    file('d.csv', 'lain_a,lain_b\nx,y'),
  ])
  await drainQueue()
  const upload = stored?.upload ?? ''
  expect(await read(upload)).toMatchObject({ accepted: 4, added: 1, failed: 3 })
  expect(await countUnknownColumns(upload)).toBe(3)
  expect(await unknownColumns(upload)).toEqual({
    file: 'a.csv', failed: 3, recognised: {},
    columns: [
      { name: 'kol_a', samples: ['Satu dua tiga.', 'Empat lima enam.'] }, { name: 'kol_b', samples: ['Judul A', 'Judul B'] }, { name: 'kol_c', samples: ['2024-06-04', '2024-06-05'] },
    ],
  })
  await mapColumns(upload, NAMES, { text: 'kol_a', title: 'kol_b', publishedAt: 'kol_c' })
  await drainQueue()
  const after = await read(upload)
  expect(after).toMatchObject({ accepted: 5, added: 4, failed: 1, pending: 0 })
  expect(after?.files.rows.filter(({ outcome }) => outcome === 'added').map(({ name }) => name).sort()).toEqual(['a.csv row 2', 'a.csv row 3', 'b.json item 1', 'c.txt'])
  const article = await getArticle(after?.files.rows.find(({ name }) => name === 'a.csv row 3')?.article ?? '')
  expect(article).toMatchObject({ title: 'Judul B', publishedAt: '2024-06-05', text: 'Empat lima enam.' })
  // the other table is next
  expect(await unknownColumns(upload)).toMatchObject({ file: 'd.csv', failed: 1 })
  // said once
  expect(await rememberedColumns()).toEqual([{ names: NAMES, columns: { text: 'kol_a', title: 'kol_b', publishedAt: 'kol_c' } }])
  const later = await acceptUpload([file('later.csv', table('Sebelas dua belas.,Judul D,2024-06-06'))])
  await drainQueue()
  expect(await read(later?.upload)).toMatchObject({ accepted: 1, added: 1 })
}, 120_000)

test('what is said about an upload holds for all of it, where the files do not say otherwise', async () => {
  const stored = await acceptUpload([file('a.csv', `isi_kolom,media\nTiga belas empat belas.,Kabar Uji\nLima belas enam belas.,`), file('b.csv', 'isi_kolom\nTujuh belas.')], {
    said: { facts: { outlet: 'Warta Uji', publishedAt: '2024-06-04', language: 'id' }, columns: { text: 'isi_kolom' } },
  })
  await drainQueue()
  const upload = await read(stored?.upload)
  expect(upload).toMatchObject({ accepted: 3, added: 3 })
  const articles = await Promise.all((upload?.files.rows ?? []).map(({ article }) => getArticle(article ?? '')))
  expect(articles.map((article) => [article?.outlet, article?.publishedAt, article?.language, article?.metadata.said])).toEqual([
    ['Kabar Uji', '2024-06-04', 'id', ['publishedAt', 'language']], ['Warta Uji', '2024-06-04', 'id', ['publishedAt', 'outlet', 'language']], ['Warta Uji', '2024-06-04', 'id', ['publishedAt', 'outlet', 'language']],
  ])
}, 120_000)
