import type { Browser, CDPSession, Page } from '@playwright/test'
import { z } from 'zod'

/** What a first visit costs. */
export interface Visit {
  /** Scripts as they came over the network, compressed, until it was idle; bytes. */
  readonly script: number
  /** Requests that were still open when the network was idle: streams. */
  readonly streams: number
  /** Largest contentful paint, milliseconds; null: the browser told none. */
  readonly largestPaint: number | null
  /** Cumulative layout shift, the worst window of five seconds, as web-vitals counts it. */
  readonly shift: number
  /** The slowest answer to the scripted clicks and keys until the next paint, milliseconds; 0: faster than the 16 that the browser tells. */
  readonly interaction: number
}

/** What the page keeps while it is open. */
const Told = z.object({ largest: z.number().nullable(), shifts: z.array(z.object({ at: z.number(), value: z.number() })), slowest: z.number() })
type Told = z.infer<typeof Told>

/** How long a busy machine may take for a page, or for what opens on it; milliseconds. */
export const PATIENCE = 120_000
/** Time for what comes after the network is idle: fonts that swap, charts that are drawn. */
const SETTLE = 700

/** Opens a page in a browser that has nothing of the program yet, opens and closes the first thing that opens on it, and goes through the header by keyboard. */
export async function visitPage(browser: Browser, address: string, width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, hasTouch: width < 500, locale: 'en-GB', timezoneId: 'Asia/Jakarta' })
  context.setDefaultTimeout(PATIENCE)
  try {
    const page = await context.newPage()
    const network = await watchNetwork(await context.newCDPSession(page))
    // the compiler names functions by a helper of its own, which a page does not have
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watchVitals)
    await page.goto(address, { waitUntil: 'networkidle' })
    const { script, streams } = network()
    await page.waitForTimeout(SETTLE)
    await interact(page)
    const { largest, shifts, slowest } = Told.parse(await page.evaluate('told'))
    return { script, streams, largestPaint: largest, shift: worstWindow(shifts), interaction: slowest }
  } finally {
    await context.close()
  }
}

/** Counts the bytes of scripts and the requests that have not ended. */
async function watchNetwork(cdp: CDPSession): Promise<() => Pick<Visit, 'script' | 'streams'>> {
  const open = new Set<string>()
  const scripts = new Set<string>()
  let script = 0
  cdp.on('Network.requestWillBeSent', ({ requestId }) => open.add(requestId))
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  cdp.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId)
    if (scripts.has(requestId)) script += encodedDataLength
  })
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  return () => ({ script, streams: open.size })
}

/** Runs in the page, before its own scripts. */
function watchVitals(): void {
  const told: Told = { largest: null, shifts: [], slowest: 0 }
  Object.assign(window, { told })
  const watch = (type: string, take: (entry: PerformanceEntry) => void, options: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options })
  watch('largest-contentful-paint', ({ startTime }) => {
    told.largest = startTime
  })
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number' && 'hadRecentInput' in entry && entry.hadRecentInput === false) told.shifts.push({ at: entry.startTime, value: entry.value })
  })
  watch('event', (entry) => {
    if (entry instanceof PerformanceEventTiming && entry.interactionId > 0) told.slowest = Math.max(told.slowest, entry.duration)
  }, { durationThreshold: 16 })
}

/** A filter, a menu, a note: the first thing in the content that opens; then some steps by keyboard. */
async function interact(page: Page): Promise<void> {
  const opener = page.locator('main [aria-haspopup=dialog]:visible, main summary:visible').first()
  if ((await opener.count()) > 0) {
    await opener.click()
    await page.waitForTimeout(200)
    await page.keyboard.press('Escape')
  }
  for (const key of ['Tab', 'Tab', 'j', 'ArrowDown']) await page.keyboard.press(key)
  await page.waitForTimeout(300)
}

const [WINDOW, GAP] = [5000, 1000]

/** Shifts less than a second apart are of one window of at most five seconds; the sum of the worst. */
function worstWindow(shifts: Told['shifts']): number {
  const windows = shifts.reduce<readonly { readonly from: number; readonly to: number; readonly sum: number }[]>((before, { at, value }) => {
    const last = before.at(-1)
    if (last === undefined || at - last.to > GAP || at - last.from > WINDOW) return [...before, { from: at, to: at, sum: value }]
    return [...before.slice(0, -1), { ...last, to: at, sum: last.sum + value }]
  }, [])
  return Math.max(0, ...windows.map(({ sum }) => sum))
}
