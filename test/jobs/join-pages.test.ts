import { afterAll, beforeEach, expect, test } from 'vitest'
import { acceptUpload } from '../../lib/add-articles'
import { reanalyzeArchive } from '../../lib/reanalysis'
import { drainQueue, processFiles } from '../../lib/jobs'
import { archiveCounts, backFromReanalysis, closeDatabase, deleteArticle, getArticle, getReanalysis, getUpload, mendArticle, relatedArticles, removeUpload, startIngestAgain, switchReanalysis, undoChange, undoUpload } from '../../lib/store'
import { database } from '../../lib/store/client'
import { empty } from '../store/empty'
import { expectStancesRepeat } from '../store/stances-repeat'

beforeEach(async () => {
  await empty()
  await drainQueue()
}, 60_000)
afterAll(closeDatabase)

/** An article of our own over three pages, as a portal shows it; its people and outlet are invented. */
const PAGES = [
  ['Menteri Luar Negeri Norwegia Ola Brandvik tiba di Jakarta pada Senin untuk membahas perikanan.', '"Kami mendukung Indonesia dalam perundingan ini," kata Ola Brandvik.'],
  ['Ia juga menyinggung sengketa di utara.', '"Kami mengutuk Rusia atas serangan itu," ujarnya.'],
  ['Perundingan dilanjutkan pekan depan.', '"Kami memuji Jepang atas bantuannya," tambahnya.'],
]
const page = (number: number, more = '') => ({
  name: `page-${number}.html`,
  bytes: Buffer.from(`<!doctype html><html lang="id"><head><title>Menlu Norwegia Bahas Ikan</title><meta property="og:site_name" content="Warta Laut">
    <meta property="article:published_time" content="2024-03-04T10:00:00+07:00"><link rel="canonical" href="https://warta.example/ikan${number === 1 ? '' : `?page=${number}`}"></head>
    <body><article><h1>Menlu Norwegia Bahas Ikan</h1>${[...(PAGES[number - 1] ?? []), more].map((line) => `<p>${line}</p>`).join('')}<p>Halaman ${number} dari 3</p></article></body></html>`),
})

async function takeIn(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<string> {
  const stored = await acceptUpload(files)
  await drainQueue()
  return stored?.upload ?? ''
}

const stored = () => database().article.findMany({ orderBy: { id: 'asc' }, select: { id: true, title: true, current: true, firstPage: true, status: true } })
/** Which articles count, and whom they quote about what. */
async function counted(): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ said: string }[]>`
    select a.id || ' ' || coalesce(p.name, '?') || ' ' || s.country || ' ' || s.label as said from quotation q join article a on a.id = q.article_id join stance s on s.quotation_id = q.id
      left join quotation_speaker k on k.quotation_id = q.id left join speaker p on p.id = k.speaker_id where q.current and s.current and a.deletion = 0 order by q.article_id, q.place`
  return rows.map(({ said }) => said)
}

const WHOLE = ['ID support', 'RU oppose', 'JP support']
const joinedIn = (first: string) => WHOLE.map((side) => `${first} Ola Brandvik ${side}`)

test('pages are read as one article, so that “ujarnya” at the top of the second page finds who speaks on the first', async () => {
  const upload = await takeIn(page(1), page(2), page(3))
  expect(await counted()).toEqual(joinedIn('1'))
  expect(await stored()).toMatchObject([
    { title: 'Menlu Norwegia Bahas Ikan', current: true, firstPage: null, status: 'analysed' }, { title: 'Menlu Norwegia Bahas Ikan (2)', current: false, firstPage: 1n, status: 'analysed' },
    { title: 'Menlu Norwegia Bahas Ikan (3)', current: false, firstPage: 1n, status: 'analysed' },
  ])
  expect((await getArticle('1'))?.text).toBe(`${[...PAGES[0] ?? [], 'Halaman 1 dari 3', ...PAGES[1] ?? [], ...PAGES[2] ?? []].join('\n\n')}`)
  // each page stays readable as it came
  expect((await getArticle('2'))?.text).toContain('Halaman 2 dari 3')
  expect((await relatedArticles('1'))).toMatchObject({ joined: 'first', parts: [{ id: '2' }, { id: '3' }] })
  expect((await relatedArticles('3'))).toMatchObject({ joined: 'further', parts: [{ id: '1' }, { id: '2' }] })
  expect(await getUpload(upload, { limit: 10 })).toMatchObject({ state: 'done', accepted: 3, added: 3, pending: 0 })
  expect(await archiveCounts()).toMatchObject({ articles: 3, pending: 0 })
  await expectStancesRepeat()
}, 60_000)

test('the order in which pages come makes no difference, nor in how many uploads', async () => {
  for (const [at, numbers] of [[3, 1, 2], [2, 3, 1]].entries()) {
    await empty()
    for (const number of numbers) await takeIn(page(number))
    expect(await counted(), `order ${at}`).toEqual(joinedIn(String(numbers.indexOf(1) + 1)))
  }
}, 120_000)

test('while pages wait to be joined their upload is running, and they count one by one', async () => {
  const upload = (await acceptUpload([page(1), page(2)]))?.upload ?? ''
  const files = await database().rawFile.findMany({ select: { id: true } })
  await processFiles(files.map(({ id }) => id.toString()))
  expect(await getUpload(upload, { limit: 1 })).toMatchObject({ state: 'running', added: 2, pending: 0 })
  expect((await stored()).map(({ current, firstPage }) => [current, firstPage])).toEqual([[true, null], [true, null]])
  await drainQueue()
  expect((await getUpload(upload, { limit: 1 }))?.state).toBe('done')
  expect((await stored()).map(({ current, firstPage }) => [current, firstPage])).toEqual([[true, null], [false, 1n]])
}, 60_000)

test('a page that is taken back leaves no word of it; without the first page the others count by themselves', async () => {
  await takeIn(page(1))
  const second = await takeIn(page(2), page(3))
  expect(await counted()).toEqual(joinedIn('1'))
  await undoUpload(second)
  await removeUpload(second)
  await drainQueue()
  expect(await counted()).toEqual(['1 Ola Brandvik ID support'])
  expect((await getArticle('1'))?.text).not.toContain('Rusia')
  await takeIn(page(2), page(3))
  expect(await counted()).toEqual(joinedIn('1'))
  const deleted = await deleteArticle('1')
  await drainQueue()
  expect((await counted()).map((said) => said.replace(/^\d+ .* (?=\w\w )/, ''))).toEqual(['RU oppose', 'JP support'])
  if (!('change' in deleted)) throw new Error('It is deleted')
  await undoChange(deleted.change)
  await drainQueue()
  expect(await counted()).toEqual(joinedIn('1'))
  await expectStancesRepeat()
}, 120_000)

test('a page that came in anew counts in place of its older version, and so does the whole article', async () => {
  await takeIn(page(1), page(2), page(3))
  await takeIn(page(2, '"Kami mengecam Tiongkok," kata Ola Brandvik.'))
  expect(await counted()).toEqual(['1 Ola Brandvik ID support', '1 Ola Brandvik RU oppose', '1 Ola Brandvik CN oppose', '1 Ola Brandvik JP support'])
  const whole = String(page(1).bytes).replace('<p>Halaman 1 dari 3</p>', PAGES.slice(1).flat().map((line) => `<p>${line}</p>`).join(''))
  await takeIn({ name: 'whole.html', bytes: Buffer.from(whole) })
  expect(await counted()).toEqual(joinedIn('5'))
}, 60_000)

test('another title by a person parts pages only where the address does not hold them; reading the files again changes nothing', async () => {
  await takeIn(page(1), page(2), page(3))
  await mendArticle('2', { title: 'Judul lain' })
  await drainQueue()
  expect(await counted()).toEqual(joinedIn('1'))
  const before = await stored()
  await startIngestAgain()
  await drainQueue()
  expect(await counted()).toEqual(joinedIn('1'))
  expect(await stored()).toEqual(before)
  // the same page once more is the one that is there, although a longer text is kept of it
  expect(await getUpload(await takeIn(page(1)), { limit: 1 })).toMatchObject({ duplicate: 1 })
}, 60_000)

test('joined pages are analysed anew as a whole, by themselves and with the archive', async () => {
  await takeIn(page(1), page(2), page(3))
  await mendArticle('1', { language: 'ms' })
  await drainQueue()
  const change = await mendArticle('1', { language: 'id' })
  await drainQueue()
  expect('change' in change).toBe(true)
  expect(await counted()).toEqual(joinedIn('1'))
  await reanalyzeArchive(true)
  await drainQueue()
  expect(await getReanalysis()).toMatchObject({ state: 'ready', articles: 3, analysed: 3, differing: 0 })
  await switchReanalysis()
  await drainQueue()
  expect(await counted()).toEqual(joinedIn('1'))
  await backFromReanalysis()
  await drainQueue()
  expect(await counted()).toEqual(joinedIn('1'))
}, 120_000)

test('pages of plain text belong together by what they show: “Halaman 2 dari 2”', async () => {
  const text = (number: number, lines: readonly string[]) => ({ name: `${number}.txt`, bytes: Buffer.from(['Menlu Norwegia Bahas Ikan', number === 1 ? 'Senin, 4 Maret 2024' : '', ...lines, `Halaman ${number} dari 2`].join('\n\n')) })
  await takeIn(text(1, PAGES[0] ?? []), text(2, PAGES[1] ?? []))
  expect(await counted()).toEqual(joinedIn('1').slice(0, 2))
}, 60_000)
