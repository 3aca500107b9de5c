import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { inject, test as base } from 'vitest'
import { settled } from './settled'

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** Longest wait for what a page does, in milliseconds: a machine that is busy with other tests takes its time. */
const PATIENCE = 90_000

/** One browser for all tests of this process, opened by the first; it ends with the process. What it has fetched of the program stays fetched. */
let opened: Promise<BrowserContext> | null = null

/** A test with a fresh `page` (no cookies, paths are of the running program); skipped where no browser was found. */
export const test = base.extend<{ page: Page }>({
  page: async ({ skip }, use) => {
    const found = inject('browser')
    if (found === null) return skip('no Chromium was found')
    opened ??= open(found.executable, found.baseUrl)
    const context = await opened
    await use(patient(await context.newPage()))
    await forget(context)
  },
})

async function open(executablePath: string, baseURL: string): Promise<BrowserContext> {
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Asia/Jakarta' })
  context.setDefaultTimeout(PATIENCE)
  return context
}

/** Closes all pages; the next test finds nothing of what this one has chosen. */
async function forget(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.close()
  await context.clearCookies()
  await context.clearPermissions()
}

/** A page that is opened when its scripts answer, not when its text is there: a key pressed in between would be lost. */
function patient(page: Page): Page {
  const open = page.goto.bind(page)
  page.goto = async (...address) => {
    const response = await open(...address)
    await settled(page)
    return response
  }
  return page
}
