import type { Page } from '@playwright/test'

/** Waits until the scripts of the page that is shown have taken it over and have nothing more to do: keys and clicks reach it from then on. */
export async function settled(page: Page): Promise<void> {
  // React marks what it has taken over; the server's page has no such mark
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__reactProps')))
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })))
}
