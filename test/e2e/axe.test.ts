import AxeBuilder from '@axe-core/playwright'
import { expect } from 'vitest'
import { everyPage } from '../../scripts/bench/every-page'
import { test } from '../setup/browser'
import { AN_ARTICLE } from './an-article'

/** Both themes and both widths; all four pairs would take minutes and have shown nothing that these do not. */
const LOOKS = [{ theme: 'light', size: { width: 1440, height: 900 } }, { theme: 'dark', size: { width: 390, height: 844 } }] as const

for (const { theme, size } of LOOKS) test(`axe finds nothing serious or critical on any page, ${theme}, ${size.width} pixels wide`, async ({ page }) => {
  await page.request.post('/api/v1/articles', { multipart: { files: { name: 'axe.txt', mimeType: 'text/plain', buffer: Buffer.from(AN_ARTICLE.replaceAll('Kuba', 'Jepang')) } } })
  await expect.poll(async () => (await (await page.request.get('/api/v1/health')).json()).pending, { timeout: 60_000 }).toBe(0)
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize(size)
  const found: string[] = []
  for (const path of [...(await everyPage(page.request)), '/nowhere', '/quotations?country=Russia', '/quotations?q=thereisnosuchword']) {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...grave.map(({ id, nodes }) => `${path}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`))
  }
  expect(found).toEqual([])
}, 300_000)

test('nor in what opens: a filter, the downloads, the sheet that leads anywhere, the menu of a phone', async ({ page }) => {
  const grave = async (what: string): Promise<readonly string[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  }
  await page.goto('/')
  await page.getByRole('button', { name: '+ Country' }).click()
  await page.getByPlaceholder('Find a country').waitFor()
  const filter = await grave('filter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Download' }).first().click()
  const downloads = await grave('downloads')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('ru')
  await page.getByRole('option', { name: 'Russia' }).waitFor()
  const sheet = await grave('sheet')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Menu' }).click()
  const menu = await grave('menu')
  expect([...filter, ...downloads, ...sheet, ...menu]).toEqual([])
})
