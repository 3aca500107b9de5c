import type { Page } from '@playwright/test'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

/** Articles of a year, a week apart, with an invented speaker, about two countries that no other file of these tests speaks of. */
const ARTICLES = Array.from({ length: 52 }, (_, week) => {
  const publishedAt = new Date(Date.UTC(2019, 0, 7 + week * 7)).toISOString().slice(0, 10)
  const [first, second] = week % 3 === 0 ? ['We condemn the threats of Peru', 'We thank Chile for its aid'] : ['We support Peru and its friends', 'We reject the threats of Chile']
  return { title: `Harbour talks, week ${week}`, outlet: 'Kabar Teluk', publishedAt, language: 'en', text: `Envoys met in week ${week}.\n\n"${first}, so in week ${week}," said Foreign Minister Joaquim Restelo on Monday.\n\n"${second}, as in week ${week}," said Foreign Minister Joaquim Restelo.` }
})
const PATH = '/?country=PE,CL&outlet=Kabar%20Teluk&unit=month'

/** Collects the text of the scripts that a page loads. */
function watchScripts(page: Page): readonly string[] {
  const loaded: string[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') loaded.push(await response.text().catch(() => ''))
  })
  return loaded
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look closer' }).first().press('Enter')
  await page.locator('.closer a.point').first().waitFor()
}

describe.sequential('a trend looked at closely', () => {
  test('articles of a year are stored', async ({ page }) => {
    const answer = await page.request.post('/api/v1/articles', { headers: { 'content-type': 'application/x-ndjson' }, data: ARTICLES.map((article) => JSON.stringify(article)).join('\n') })
    const { upload } = await answer.json()
    await expect.poll(async () => (await (await page.request.get(`/api/v1/uploads/${upload}`)).json()).state).toBe('done')
  })

  test('the chart library comes with the first look, not with the page', async ({ page }) => {
    const complaints = watchConsole(page)
    const scripts = watchScripts(page)
    await page.goto(PATH, { waitUntil: 'networkidle' })
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.some((script) => script.includes('recharts'))).toBe(false)
    await open(page)
    await expect.poll(() => scripts.some((script) => script.includes('recharts'))).toBe(true)
    expect(complaints).toEqual([])
  })

  test('dates zoom, days replace months, the stretch stays, lines come and go, Escape gives the focus back', async ({ page }) => {
    await page.goto(PATH)
    await open(page)
    const points = page.locator('.closer a.point')
    expect(await points.count()).toBe(24)
    await page.getByLabel('From', { exact: true }).fill('2019-03-01')
    await page.getByLabel('To', { exact: true }).fill('2019-05-31')
    await expect.poll(() => points.count()).toBe(6)
    await page.locator('.closer').getByRole('button', { name: 'Week' }).click()
    await expect.poll(() => points.count()).toBeGreaterThan(24)
    expect(await page.locator('.closer-shown').textContent()).toMatch(/^25 Feb.*2 Jun 2019$/)
    await page.locator('.closer').getByRole('button', { name: 'Month' }).click()
    await page.getByRole('button', { name: 'All of it' }).click()
    await expect.poll(() => points.count()).toBe(24)
    const peru = page.locator('.closer-legend button', { hasText: 'Peru' })
    await peru.click()
    await expect.poll(() => points.count()).toBe(12)
    expect(await peru.getAttribute('aria-pressed')).toBe('false')
    await peru.press('Enter')
    await expect.poll(() => points.count()).toBe(24)
    await page.keyboard.press('Escape')
    await page.locator('.closer').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.classList.contains('look-closer'))).toBe(true)
  })

  test('a handle moves by the arrow keys', async ({ page }) => {
    await page.goto(PATH)
    await open(page)
    const handle = page.locator('.closer').getByRole('slider').first()
    await handle.focus()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).not.toBe('2019-01-01')
    expect(await page.locator('.closer a.point').count()).toBeLessThan(24)
  })

  test('a point says what it says in the chart of the page, and opens as many statements as it counts', async ({ page }) => {
    await page.goto(PATH)
    const wordsOf = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((point) => `${point.getAttribute('aria-label')} ${point.getAttribute('href')}`).sort())
    const drawn = await wordsOf('.together a.point')
    await open(page)
    expect(await wordsOf('.closer a.point')).toEqual(drawn)
    await page.locator('.closer a.point[tabindex="0"]').first().focus()
    await page.keyboard.press('ArrowRight')
    const point = page.locator('.closer a.point:focus')
    const [words, href] = [(await point.getAttribute('aria-label')) ?? '', (await point.getAttribute('href')) ?? '']
    const counted = Number(/ in (\d+) statements?:/.exec(words)?.[1])
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
    await page.locator('.statement').first().waitFor()
    expect((await (await page.request.get(href.replace('/quotations', '/api/v1/quotations'))).json()).total).toBe(counted)
    expect(await page.locator('.statement').count()).toBe(counted)
  })

  test('stances counted are looked at closely too: a part of a bar opens what it counts, an event stands over it', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto('/events')
    await page.getByLabel('Day, or first day').fill('2019-05-15')
    await page.getByLabel('Note').fill('Harbour treaty')
    await page.getByRole('button', { name: 'Mark it' }).click()
    await page.getByText('Marked: Harbour treaty.').waitFor()
    await page.goto(`${PATH}&view=counts`)
    await open(page)
    const mark = page.locator('.closer').getByRole('link', { name: '15 May 2019: Harbour treaty' })
    expect(await mark.count()).toBe(1)
    expect(await page.locator('.closer a.part').count()).toBe(24)
    await page.getByLabel('From', { exact: true }).fill('2019-06-01')
    await expect.poll(() => mark.count()).toBe(0)
    await page.locator('.closer a.part[tabindex="0"]').first().focus()
    await page.keyboard.press('ArrowRight')
    const part = page.locator('.closer a.part:focus')
    const [words, href] = [(await part.getAttribute('aria-label')) ?? '', (await part.getAttribute('href')) ?? '']
    expect(await page.locator('.closer-told').textContent()).toBe(words)
    await page.locator('.closer').getByRole('button', { name: 'Mean' }).click()
    await page.locator('.closer a.point circle').first().waitFor()
    await page.locator('.closer').getByRole('button', { name: 'Counts' }).click()
    await page.locator(`.closer a.part[href="${href}"]`).press('Enter')
    await page.waitForURL(`**${href}`)
    await expect.poll(() => page.locator('.total').getAttribute('data-total')).toBe(/: (\d+)/.exec(words)?.[1])
    await page.goto('/events')
    await page.getByRole('button', { name: 'Delete: Harbour treaty' }).click()
    await page.getByText('Deleted: Harbour treaty').waitFor()
    expect(complaints).toEqual([])
  })

  test('changes between the halves of the year are taken as a picture', async ({ page }) => {
    await page.goto('/changes?outlet=Kabar%20Teluk&from=2019-07-01&to=2019-12-31')
    // the contradictions below have a list of their own
    await page.locator('.take-away').first().getByText('Download', { exact: true }).click()
    const href = (await page.getByRole('link', { name: 'Picture (SVG)' }).getAttribute('href')) ?? ''
    const svg = await (await page.request.get(href)).text()
    for (const words of ['Changes of stance', 'Joaquim Restelo on Peru', '1 Jul – 31 Dec 2019 compared with 1 Jan – 30 Jun 2019']) expect(svg).toContain(words)
  })

  test('on a phone it fits the screen, also in Indonesian', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/settings')
    await page.context().addCookies([{ name: 'locale', value: 'id', url: page.url() }])
    await page.goto(PATH)
    await page.getByRole('button', { name: 'Lihat lebih dekat' }).click()
    await page.locator('.closer a.point').first().waitFor()
    expect(await page.locator('.closer').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await page.getByRole('button', { name: 'Tutup' }).click()
    await page.locator('.closer').waitFor({ state: 'detached' })
  })
})
