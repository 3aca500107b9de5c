import path from 'node:path'
import { chromium } from '@playwright/test'
import { pageServer } from './bench/page-server'
import { ROOT } from './setup/root'
import { findChromium } from '../test/setup/find-chromium'

/**
 * `npm run pictures`: the pictures of docs/, taken anew from the program on its samples (or from the one at BASE). Invented events are marked for the picture of them, in an archive of its own only.
 */
const WIDTH = 1200
const PICTURES = [
  { name: 'counts', address: '/?view=counts&unit=month', height: 620 },
  { name: 'lines', address: '/?country=US,CN,RU&unit=month', height: 720 },
  { name: 'previous', address: '/?from=2024-10-01&to=2025-03-31&unit=month&compare=previous', height: 760 },
  { name: 'matrix', address: '/matrix?rows=speakerCountry', height: 760 },
  { name: 'changes', address: '/changes', height: 760 },
  { name: 'events', address: '/countries/US?unit=month', height: 620 },
] as const
const EVENTS = [{ from: '2024-03-10', to: '', note: 'Summit of foreign ministers' }, { from: '2024-11-05', to: '2024-12-20', note: 'Talks on tariffs' }] as const

const executablePath = findChromium()
if (executablePath === null) {
  console.error('No Chromium was found: set CHROMIUM_PATH to one.')
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] })
const server = await pageServer(browser)
try {
  const page = await browser.newPage({ baseURL: server.url, viewport: { width: WIDTH, height: 800 }, locale: 'en-GB', colorScheme: 'light' })
  if (process.env.BASE === undefined) {
    for (const { from, to, note } of EVENTS) {
      await page.goto('/events')
      await page.getByLabel('Day, or first day').fill(from)
      if (to !== '') await page.getByLabel('Last day, of a range').fill(to)
      await page.getByLabel('Note').fill(note)
      await page.getByRole('button', { name: 'Mark it' }).click()
      await page.getByText(note).last().waitFor()
    }
  }
  for (const { name, address, height } of PICTURES) {
    await page.goto(address, { waitUntil: 'networkidle' })
    // what is only about the samples is no part of the picture
    await page.locator('.banner').evaluateAll((banners) => banners.forEach((banner) => banner.remove()))
    await page.screenshot({ path: path.join(ROOT, 'docs', `${name}.png`), clip: { x: 0, y: 0, width: WIDTH, height } })
    console.log(`docs/${name}.png`)
  }
} finally {
  await browser.close()
  await server.stop()
}
