import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from 'vitest'
import { everyPage } from '../../scripts/bench/every-page'
import { test } from '../setup/browser'
import { AN_ARTICLE } from './an-article'

/** Both themes and both widths; all four pairs would take minutes and have shown nothing that these do not. */
const LOOKS = [{ theme: 'light', size: { width: 1440, height: 900 } }, { theme: 'dark', size: { width: 390, height: 844 } }] as const

const OPTIONS = { resultTypes: ['violations'] } as const

declare global {
  interface Window {
    /** What axe leaves in a page that it has looked at. */
    readonly axe?: { readonly run: (of: Document, options: typeof OPTIONS) => Promise<Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations'>> }
  }
}

/** What axe finds serious or critical on the page as it now is, each with where that is. */
async function graveOn(page: Page, what: string): Promise<readonly string[]> {
  // put in once a page: to read its half a megabyte takes longer than to look
  const again = await page.evaluate((options) => window.axe?.run(document, options).then(({ violations }) => ({ violations })), OPTIONS)
  // no frames: nothing to look for in tabs of its own
  const { violations } = again ?? (await new AxeBuilder({ page }).setLegacyMode().options({ ...OPTIONS, resultTypes: [...OPTIONS.resultTypes] }).analyze())
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

/** Where the page is wider than the window, or goes on below what it shows. */
async function misfitOf(page: Page, what: string): Promise<readonly string[]> {
  const [over, below] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    const end = document.querySelector('.page')?.getBoundingClientRect().bottom ?? 0
    return [scrollWidth - window.innerWidth, scrollHeight - Math.max(window.innerHeight, Math.ceil(end + window.scrollY))]
  })
  return over > 0 || below > 0 ? [`${what}: ${over} px too wide, ${below} px too long`] : []
}

test('every page, light and wide, dark and as narrow as a phone: axe finds nothing serious or critical, and it ends where what it shows does', async ({ page }) => {
  await page.request.post('/api/v1/articles', { multipart: { files: { name: 'axe.txt', mimeType: 'text/plain', buffer: Buffer.from(AN_ARTICLE.replaceAll('Kuba', 'Jepang').replace('Menlu Rusia Kecam', 'Velikov Tolak')) } } })
  await expect.poll(async () => (await (await page.request.get('/api/v1/health')).json()).pending).toBe(0)
  const found: string[] = []
  const looks = [...LOOKS]
  for (const path of [...(await everyPage(page.request)), '/nowhere', '/quotations?country=Russia', '/quotations?q=thereisnosuchword']) {
    await page.goto(path)
    // the next page comes in the look that this one is left in
    for (const { theme, size } of looks) {
      // colours that fade into each other are none that anybody reads
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.setViewportSize(size)
      found.push(...(await graveOn(page, `${path} ${theme}`)), ...(await misfitOf(page, `${path} ${theme}`)))
    }
    looks.reverse()
  }
  expect(found).toEqual([])
}, 1_200_000)

test('nor in what opens: a filter, the downloads, the sheet that leads anywhere, the menu of a phone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: '+ Country' }).click()
  await page.getByPlaceholder('Find a country').waitFor()
  const filter = await graveOn(page, 'filter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Download' }).first().click()
  const downloads = await graveOn(page, 'downloads')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('ru')
  await page.getByRole('option', { name: 'Russia' }).waitFor()
  const sheet = await graveOn(page, 'sheet')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Menu' }).click()
  const menu = await graveOn(page, 'menu')
  expect([...filter, ...downloads, ...sheet, ...menu]).toEqual([])
})

// WCAG 1.4.10: at 400 % of a window of 1280 px nothing is read by scrolling sideways
test('at 320 px, in the language with the longer words, no page is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/settings')
  await page.context().addCookies([{ name: 'locale', value: 'id', url: page.url() }])
  const wide: string[] = []
  for (const path of await everyPage(page.request)) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${path}: ${width}`)
  }
  expect(wide).toEqual([])
}, 600_000)
