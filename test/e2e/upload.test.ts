import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { test } from '../setup/browser'
import { tarOf, zipOf } from '../setup/pack'
import { watchConsole } from './watch-console'

const FIXTURES = path.join(import.meta.dirname, '..', 'ingest', 'fixtures')
const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes(path.sep)).sort()
const bytesOf = (file: string) => readFileSync(path.join(FIXTURES, file))
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

test('one article in every format, and in archives, goes through the browser, and each says the same', async ({ page }) => {
  const complaints = watchConsole(page)
  const article = bytesOf('txt/article.txt')
  const inner = await zipOf({ 'inner.txt': article })
  const files = [
    ...fixtures.map((name) => file(name.replaceAll(path.sep, '-'), bytesOf(name))),
    file('pack.zip', await zipOf({ 'a.txt': article, 'nested.zip': inner, 'picture.png': Buffer.from('x') })), file('pack.tar', await tarOf({ 'b.txt': article })), file('pack.tar.gz', gzipSync(await tarOf({ 'c.txt': article }))),
  ]
  await page.goto('/upload')
  await page.locator('[data-choose=files]').setInputFiles(files)
  await page.waitForURL('**/uploads/*')
  await page.getByRole('heading', { name: 'All read' }).waitFor({ timeout: 120_000 })
  const upload = /\d+$/.exec(page.url())?.[0] ?? ''
  const { accepted, failed, skipped, files: items } = await (await page.request.get(`/api/v1/uploads/${upload}?limit=500`)).json()
  // the mailbox and the web archive hold two each, the latter beside two answers that are no page; the ZIP an article, a nested archive with one, and a picture
  expect([accepted, failed, skipped]).toEqual([fixtures.length + 2 + 2 + 5, 0, 3])
  expect(items.filter(({ outcome }: { readonly outcome: string }) => outcome === 'added')).toHaveLength(1)
  const articles = new Set<string>(items.flatMap((item: { readonly article?: string }) => item.article ?? []))
  for (const id of articles) {
    const { quotations, metadata } = await (await page.request.get(`/api/v1/articles/${id}`)).json()
    expect([id, quotations.length, metadata.outlet, metadata.publishedAt]).toEqual([id, 14, 'Kabar Uji', '2024-06-04T09:30:00+07:00'])
  }
  expect(await page.locator('.upload-items li[data-outcome=skipped]').allInnerTexts()).toContainEqual(expect.stringMatching(/pack\.zip\/picture\.png/))
  await page.getByRole('button', { name: 'Take this upload back' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect.poll(async () => (await page.request.get(`/api/v1/uploads/${upload}`)).status()).toBe(404)
  expect(complaints).toEqual([])
})

test('columns that nobody knows are said by a person, with what the files do not say', async ({ page }) => {
  const complaints = watchConsole(page)
  await page.goto('/upload')
  await page.getByText('Say what the files do not say themselves').click()
  await page.getByLabel('Outlet').fill('Warta Kolom')
  await page.getByLabel('Date').fill('2019-03-05')
  const table = 'kolom_satu,kolom_dua\n"""Kami memuji Islandia,"" kata Menteri Dara Kirana.",Menteri Memuji Islandia'
  await page.locator('[data-choose=files]').setInputFiles([file('tabel.csv', Buffer.from(table))])
  await page.waitForURL('**/uploads/*')
  await page.getByRole('link', { name: 'Say what they hold' }).click()
  await page.getByRole('heading', { name: 'What the columns hold' }).waitFor()
  expect(await page.getByRole('row', { name: /kolom_dua/ }).innerText()).toContain('Menteri Memuji Islandia')
  await page.getByRole('button', { name: 'Read the file' }).click()
  await page.getByText('One column must hold the text.').waitFor()
  await page.getByLabel('kolom_satu').selectOption('text')
  await page.getByLabel('kolom_dua').selectOption('title')
  await page.getByRole('button', { name: 'Read the file' }).click()
  await page.getByRole('link', { name: 'Open the article' }).click()
  await page.getByRole('heading', { name: 'Menteri Memuji Islandia' }).waitFor()
  expect(await page.locator('.facts-line').innerText()).toMatch(/Warta Kolom[^]*5 Mar(?:ch)? 2019[^]*\(as stated on upload\)/)
  expect(complaints).toEqual([])
}, 180_000)

test('an article saved page by page is one article, and each page says where it counts', async ({ page }) => {
  const complaints = watchConsole(page)
  const lines = ['"Kami memuji Fiji," kata Menteri Luar Negeri Palau Dara Kirana.', '"Kami mengutuk Nauru atas serangan itu," ujarnya.']
  await page.goto('/upload')
  await page.locator('[data-choose=files]').setInputFiles([2, 1].map((number) => file(`${number}.txt`, Buffer.from(`Palau Bahas Ikan\n\nSenin, 4 Maret 2024\n\n${lines[number - 1]}\n\nHalaman ${number} dari 2`))))
  await page.waitForURL('**/uploads/*')
  await page.getByRole('heading', { name: 'All read' }).waitFor()
  await page.goto('/articles?q=Nauru')
  await page.getByRole('link', { name: 'Palau Bahas Ikan', exact: true }).click()
  await page.getByText('Read and counted together with its other page:').waitFor()
  expect(await page.locator('main').innerText()).toMatch(/Kami memuji Fiji[^]*Dara Kirana[^]*ujarnya[^]*Nauru[^]*Kami mengutuk Nauru atas serangan itu/)
  await page.getByRole('link', { name: 'Palau Bahas Ikan (2)' }).click()
  await page.getByText('Read and counted together with the first page of the article:').waitFor()
  await page.goto('/articles')
  expect(await page.locator('.entry').filter({ hasText: 'Palau Bahas Ikan (2)' }).innerText()).toContain('Counts with the first page')
  expect(complaints).toEqual([])
}, 180_000)

test('what failed is shown with its reason, given as a list, and read again by itself', async ({ page }) => {
  const complaints = watchConsole(page)
  await page.goto('/upload')
  const choose = page.locator('[data-choose=files]')
  // chosen again where the server could not be reached, the same files are sent all the same
  await page.route('**/api/v1/articles?**', (route) => route.abort())
  const files = [file('baik.txt', Buffer.from('Jakarta - Menteri Dara Kirana memuji Fiji, kata juru bicaranya kepada pers.')), file('=rusak.pdf', Buffer.from('%PDF-1.4 x'))]
  await choose.setInputFiles(files)
  await page.getByText('could not be reached').waitFor()
  expect(complaints).toEqual([expect.stringContaining('ERR_FAILED')])
  await page.unroute('**/api/v1/articles?**')
  await choose.setInputFiles(files)
  await page.waitForURL('**/uploads/*')
  await page.getByRole('heading', { name: 'Read; one item was not added' }).waitFor()
  const failed = page.locator('.upload-items li[data-outcome=failed]')
  expect(await failed.allInnerTexts()).toEqual([expect.stringMatching(/=rusak\.pdf[^]*cannot be read as PDF/)])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'List of the failed ones (CSV)' }).click()
  // what begins with “=” is no formula in a spreadsheet
  expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^\ufeff"file","reason"\r\n"'=rusak\.pdf","The file cannot be read as PDF/)
  await page.getByRole('button', { name: 'Read the failed ones again' }).click()
  await expect.poll(async () => (await page.request.get(`/api/v1/uploads/${/\d+$/.exec(page.url())?.[0]}`)).json()).toMatchObject({ state: 'done', accepted: 2, added: 1, failed: 1 })
  await page.getByRole('button', { name: 'Take this upload back' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/uploads/'))
  expect(complaints).toHaveLength(1)
}, 180_000)
