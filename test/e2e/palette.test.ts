import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { AN_ARTICLE } from './an-article'
import { watchConsole } from './watch-console'

describe.sequential('the sheet that leads anywhere', () => {
  test('Ctrl-K, some letters and Enter lead to a country, a speaker, an article, a page', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.request.post('/api/v1/articles', { multipart: { files: { name: 'kuba.txt', mimeType: 'text/plain', buffer: Buffer.from(AN_ARTICLE) } } })
    await expect.poll(async () => (await (await page.request.get('/api/v1/health')).json()).pending).toBe(0)
    await page.goto('/articles')
    const field = page.getByRole('combobox', { name: 'Go to a country' })
    for (const [typed, address, heading] of [
      // by a name of the other language, without waiting for the answer
      ['amerika ser', /\/countries\/US$/, 'United States'],
      ['velikov', /\/speakers\/\d+$/, 'Arkady Velikov'],
      ['kecam sanksi terhadap kub', /\/articles\/\d+$/, 'Menlu Rusia Kecam Sanksi terhadap Kuba'],
      ['matr', /\/matrix$/, 'Who is for and against whom'],
    ] as const) {
      await page.keyboard.press('Control+k')
      await field.fill(typed)
      await page.keyboard.press('Enter')
      await page.waitForURL(address)
      await page.getByRole('heading', { name: heading, exact: true, level: 1 }).waitFor()
      await field.waitFor({ state: 'detached' })
    }
    expect(complaints).toEqual([])
  })

  test('what is typed before its script is there is kept', async ({ page }) => {
    await page.goto('/settings')
    // the page answers keys once its own scripts run
    await page.waitForLoadState('networkidle')
    await page.route('**/_next/static/chunks/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('matrx')
    await page.keyboard.press('Backspace')
    const field = page.getByRole('combobox', { name: 'Go to a country' })
    await field.waitFor()
    expect(await field.inputValue()).toBe('matr')
    await page.keyboard.type('ix')
    expect(await field.inputValue()).toBe('matrix')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/matrix$/)
  })

  test('the arrow keys choose, the option is told, Escape closes and gives the focus back', async ({ page }) => {
    await page.goto('/settings')
    const button = page.getByRole('button', { name: 'Find' })
    await button.click()
    const field = page.getByRole('combobox', { name: 'Go to a country' })
    await field.fill('kuba')
    await page.getByRole('option', { name: 'Cuba' }).waitFor()
    const told = async (): Promise<string | null> => page.locator(`#${await field.getAttribute('aria-activedescendant')}`).textContent()
    expect(await told()).toBe('Cuba')
    // between the country and the search stand the articles, of which other tests add some
    const options = page.getByRole('option')
    await page.getByRole('option', { name: 'Menlu Rusia Kecam Sanksi terhadap Kuba' }).waitFor()
    const last = (await options.count()) - 1
    for (let at = 1; at <= last; at++) {
      await page.keyboard.press('ArrowDown')
      await expect.poll(told).toBe(await options.nth(at).textContent())
    }
    expect(await told()).toBe('Quotations with “kuba”')
    await page.keyboard.press('ArrowDown')
    await expect.poll(told).toBe('Cuba')
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1)
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await button.click()
    await field.fill('kuba')
    await page.getByRole('option', { name: 'Quotations with “kuba”' }).click()
    await page.waitForURL('**/quotations?q=kuba')
  })

  test('on a phone it fits the screen, also in Indonesian', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/upload')
    await page.context().addCookies([{ name: 'locale', value: 'id', url: page.url() }])
    await page.goto('/upload')
    await page.getByRole('button', { name: 'Cari' }).click()
    await page.getByRole('combobox', { name: 'Buka negara' }).fill('rus')
    // the page itself has a list of languages, Russian among them
    const sheet = page.locator('dialog.palette')
    await sheet.getByRole('option', { name: 'Rusia', exact: true }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await sheet.getByRole('button', { name: 'Tutup' }).click()
    await sheet.waitFor({ state: 'detached' })
  })
})
