import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, inject, test as base } from 'vitest'
import { settled } from './settled'

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** Longest wait for what a page does, in milliseconds. */
const PATIENCE = 90_000

/** One browser for the tests of a file, opened by the first. */
let opened: Promise<Browser> | null = null
afterAll(async () => (await opened)?.close())

/** A test with a fresh `page` (no cookies, paths are of the running program); skipped where no browser was found. */
export const test = base.extend<{ page: Page }>({
  page: async ({ skip }, use) => {
    const found = inject('browser')
    if (found === null) return skip('no Chromium was found')
    opened ??= chromium.launch({ executablePath: found.executable, args: FLAGS })
    const context = await (await opened).newContext({ baseURL: found.baseUrl, locale: 'en-GB', timezoneId: 'Asia/Jakarta' })
    // a machine that is busy with other tests takes its time
    context.setDefaultTimeout(PATIENCE)
    await use(patient(await context.newPage()))
    await context.close()
  },
})

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
