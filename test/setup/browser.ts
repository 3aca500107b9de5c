import { chromium, type Page } from '@playwright/test'
import { inject, test as base } from 'vitest'
import { settled } from './settled'

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--in-process-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** Longest wait for what a page does, in milliseconds: a machine that is busy with other tests takes its time. */
const PATIENCE = 90_000

/** What a test may listen to. */
const WATCHED = ['console', 'dialog', 'download', 'pageerror', 'request', 'requestfailed', 'requestfinished', 'response']
/** Of a window that nobody resized. */
const SIZE = { width: 1280, height: 720 }
/** A file of the program that is no page: nothing of it runs, and what is known of the program's scripts stays known. */
const NOWHERE = '/icon.svg'

/**
 * One browser and one tab for all tests of this process, opened by the first; they end with the process. A new tab would be a process of its
 * own, which compiles all scripts of the program anew: that takes thrice the time of all the rest.
 */
let opened: Promise<Page> | null = null

/** A test with a `page` as if it were new (no cookies, no listeners, nothing shown; paths are of the running program); skipped where no browser was found. */
export const test = base.extend<{ page: Page }>({
  page: async ({ skip }, use) => {
    const found = inject('browser')
    if (found === null) return skip('no Chromium was found')
    opened ??= open(found.executable, found.baseUrl)
    const page = await opened
    await use(page)
    await forget(page)
  },
})

async function open(executablePath: string, baseURL: string): Promise<Page> {
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Asia/Jakarta', viewport: SIZE })
  context.setDefaultTimeout(PATIENCE)
  return patient(await context.newPage())
}

/** The next test finds nothing of what this one has opened, chosen or watched. */
async function forget(page: Page): Promise<void> {
  const context = page.context()
  for (const other of context.pages()) if (other !== page) await other.close()
  for (const event of WATCHED) await page.removeAllListeners(event, { behavior: 'ignoreErrors' })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  // before the cookies: an answer on its way to the page that is left could set one
  await page.mainFrame().goto(NOWHERE)
  await context.clearCookies()
  await context.clearPermissions()
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null })
  await page.setViewportSize(SIZE)
  await page.evaluate(() => sessionStorage.clear())
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
