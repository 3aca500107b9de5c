import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, inject, test as base } from 'vitest'

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

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
    await use(await context.newPage())
    await context.close()
  },
})
