import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { pageServer } from './bench/page-server'
import { ROOT } from './setup/root'
import { findChromium } from '../test/setup/find-chromium'

/** `npm run pictures`: the pictures of docs/pictures, taken anew from the program on its samples, in an archive of its own with invented events marked; or from the one at BASE, as it is. */
interface Picture {
  readonly name: string
  readonly address: string
  readonly height: number
  readonly dark?: boolean
  readonly width?: number
  /** What is opened before it is taken. */
  readonly open?: (page: Page) => Promise<void>
}

const WIDTH = 1200
const PICTURES: readonly Picture[] = [
  { name: 'overview', address: '/?unit=month', height: 900 },
  { name: 'matrix', address: '/matrix?rows=speakerCountry', height: 800 },
  { name: 'closer', address: '/?country=US,CN,RU&unit=month', height: 760, dark: true, open: lookCloser },
  { name: 'phone', address: '/countries/US?unit=month&view=counts', height: 844, width: 390 },
]
const EVENTS = [{ from: '2024-03-10', to: '', note: 'Summit of foreign ministers' }, { from: '2024-11-05', to: '2024-12-20', note: 'Talks on tariffs' }] as const
/** The largest that a picture may be, so that the repository stays small; bytes. */
const MOST = 250_000

const executablePath = findChromium()
if (executablePath === null) {
  console.error('No Chromium was found: set CHROMIUM_PATH to one.')
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] })
const server = await pageServer(browser)
try {
  const folder = path.join(ROOT, 'docs', 'pictures')
  await mkdir(folder, { recursive: true })
  if (process.env.BASE === undefined) await markEvents()
  for (const picture of [...PICTURES, await ledgerPicture()]) {
    const file = path.join(folder, `${picture.name}.png`)
    await take(picture, file)
    const { size } = await stat(file)
    console.log(`docs/pictures/${picture.name}.png, ${Math.ceil(size / 1000)} kB`)
    if (size > MOST) process.exitCode = 1
  }
} finally {
  await browser.close()
  await server.stop()
}

function newPage({ dark = false, width = WIDTH, height }: Pick<Picture, 'dark' | 'width' | 'height'>): Promise<Page> {
  return browser.newPage({ baseURL: server.url, viewport: { width, height }, locale: 'en-GB', colorScheme: dark ? 'dark' : 'light' })
}

async function take(picture: Picture, file: string): Promise<void> {
  const page = await newPage(picture)
  // a typeface that comes late is shown from the next page on
  await page.goto(picture.address, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  await picture.open?.(page)
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  // what is only about the samples is no part of the picture
  await page.screenshot({ path: file, style: '.banner { display: none }' })
  await page.close()
}

async function lookCloser(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look closer' }).first().click()
  await page.locator('.closer a.point').first().waitFor()
}

async function markEvents(): Promise<void> {
  const page = await newPage({ height: 800 })
  for (const { from, to, note } of EVENTS) {
    await page.goto('/events', { waitUntil: 'networkidle' })
    await page.getByLabel('Day, or first day').fill(from)
    if (to !== '') await page.getByLabel('Last day, of a range').fill(to)
    await page.getByLabel('Note').fill(note)
    await page.getByRole('button', { name: 'Mark it' }).click()
    await page.getByText(`Marked: ${note}.`).waitFor()
  }
  await page.close()
}

/** An article with the ledger of its quotation that says most. */
async function ledgerPicture(): Promise<Picture> {
  const page = await newPage({ height: 800 })
  await page.goto('/quotations?country=US&max=-0.5')
  const address = await page.locator('.statement blockquote a').first().getAttribute('href')
  await page.close()
  if (address === null) throw new Error('No quotation is strongly against the United States: load the samples first.')
  return { name: 'article', address, height: 860 }
}
