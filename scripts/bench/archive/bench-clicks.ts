import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../../../test/setup/find-chromium'
import { quantile } from '../statistics'

/** What is clicked on which page: each changes the view without loading a document. */
const CLICKS = [
  { change: 'one country', path: '/', link: '.side li a.label' },
  { change: 'reports instead of statements', path: '/', link: 'a[href*="counting=reports"]' },
  { change: 'counts instead of means', path: '/', link: 'a[href*="view=counts"]' },
  { change: 'one label of a period', path: '/?from=2024-01-01', link: '.legend a[href*="label=oppose"]' },
] as const

/** Clicks in a browser: milliseconds from a click to the frame in which the next view stands, server, network and drawing together. */
export async function benchClicks(address: string, rounds: number): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium was found; expected one to click in. Set CHROMIUM_PATH.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })).newPage()
  console.log(`\n${'from click to paint'.padEnd(34)}${'p50'.padStart(8)}${'p95'.padStart(9)}`)
  for (const { change, path, link } of CLICKS) {
    const taken: number[] = []
    for (let round = 0; round <= rounds; round++) {
      await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' })
      const time = await timeToPaint(page, link)
      // the first finds code that is not warm
      if (round > 0) taken.push(time)
    }
    console.log(`${change.padEnd(34)}${`${quantile(taken, 0.5).toFixed(0)} ms`.padStart(8)}${`${quantile(taken, 0.95).toFixed(0)} ms`.padStart(9)}`)
  }
  await browser.close()
}

async function timeToPaint(page: Page, link: string): Promise<number> {
  return page.locator(link).first().evaluate((element) => new Promise<number>((done) => {
    const before = location.href
    const started = performance.now()
    const look = (): void => {
      // skeletons are no answer
      const isThere = location.href !== before && document.querySelector('[aria-busy=true]') === null
      requestAnimationFrame(isThere ? () => done(performance.now() - started) : look)
    }
    if (element instanceof HTMLElement) element.click()
    look()
  }))
}
