import type { Page } from '@playwright/test'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

const SPEAKERS = ['Arkady Velikov', 'Ratna Wibisono', 'Marta Oliveira']
const SAYINGS = [['We condemn the attacks by Russia', 'We support Ukraine and thank it for its help'], ['We reject the threats of China', 'Talks about Cuba will be held on Tuesday'], ['We praise Cuba for its aid', 'We condemn the attacks by Russia']] as const

/** Articles of a year and a half, with invented speakers and outlets; a month of 2022 has none. */
const ARTICLES = Array.from({ length: 18 }, (_, month) => month).filter((month) => month !== 14).map((month) => {
  const [first, second] = SAYINGS[month % SAYINGS.length] ?? ['', '']
  const speaker = SPEAKERS[(month * 2) % SPEAKERS.length] ?? ''
  const publishedAt = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-07`
  return { title: `Talks of month ${month}`, outlet: month % 2 === 0 ? 'Meridian Daily' : 'Harian Samudra', publishedAt, language: 'en', text: `Envoys met for round ${month}.\n\n"${first}, now in round ${month}," said Foreign Minister ${speaker} on Monday.\n\n"${second}, after round ${month}," said Foreign Minister ${speaker}.` }
})

async function total(page: Page, path: string): Promise<number> {
  const { pathname, searchParams } = new URL(path, 'http://archive.example')
  // one row: the total says the rest
  searchParams.set('limit', '1')
  return (await (await page.request.get(`${pathname.replace('/quotations', '/api/v1/quotations')}?${searchParams}`)).json()).total
}

/** Every number, point, bar and cell of a page with what it says to open. */
async function numbers(page: Page): Promise<readonly { readonly href: string; readonly shown: number }[]> {
  await page.locator('.trend .point[href], .trend .part').first().waitFor()
  await page.getByText('The charts as a table').click()
  await page.locator('.as-table tbody a').first().waitFor()
  const links = page.locator('a.number[data-quotations], a.point, a.part')
  return links.evaluateAll((all) => all.map((link) => {
    const words = link.getAttribute('aria-label') ?? ''
    const said = link.getAttribute('data-quotations') ?? (/(\d+) (?:statements?|quotations?):/.exec(words)?.[1] ?? /: (\d+) /.exec(words)?.[1])
    return { href: link.getAttribute('href') ?? '', shown: Number(said) }
  }))
}

// one archive: the first test fills it, the last one clears nothing that others need
describe.sequential('from point to proof', () => {
  test('articles of two years are stored', async ({ page }) => {
    const body = ARTICLES.map((article) => JSON.stringify(article)).join('\n')
    const answer = await page.request.post('/api/v1/articles', { headers: { 'content-type': 'application/x-ndjson' }, data: body })
    const { upload } = await answer.json()
    await expect.poll(async () => (await (await page.request.get(`/api/v1/uploads/${upload}`)).json()).state).toBe('done')
  })

  const paths = [
    '/?unit=month', '/?unit=week&from=2021-06-01&to=2022-05-31', '/?view=counts&unit=month', '/?country=RU,CU,UA', '/?country=RU&by=speaker', '/?country=CU&by=outlet&view=counts',
    '/?from=2022-01-01&to=2022-06-30&compare=previous', '/countries/RU?by=speaker&from=2022-01-01&to=2022-06-30&compare=previous', '/countries/RU?by=outlet&language=en',
  ]
  for (const path of paths) test(`every number of ${path} is the total of what it opens`, async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto(path)
    const shown = await numbers(page)
    expect(shown.length).toBeGreaterThan(10)
    const wrong: string[] = []
    for (const [href, number] of new Map(shown.map((each) => [`${each.shown} ${each.href}`, each])).entries()) {
      if ((await total(page, number.href)) !== number.shown) wrong.push(href)
    }
    expect(wrong).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a chart is one stop of the Tab key: arrow keys go from point to point, Enter opens what is told', async ({ page }) => {
    await page.goto('/countries/RU?unit=month')
    const stops = page.locator('.trend .drawing a[data-tip][tabindex="0"]')
    await expect.poll(() => stops.count()).toBe(1)
    await stops.focus()
    const told = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    const first = await told()
    await page.keyboard.press('ArrowRight')
    const second = await told()
    expect([first.slice(0, 8), second.slice(0, 8)]).toEqual(['Jan 2021', 'Mar 2021'])
    await page.keyboard.press('Home')
    expect(await told()).toBe(first)
    await page.keyboard.press('ArrowRight')
    // out of the chart, and back to the point that was left
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await told()).toBe(second)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/quotations\?/)
    expect(new URL(page.url()).searchParams.get('from')).toBe('2021-03-01')
  })

  test('a point says its numbers, opens its quotations by Enter, leads to the sentence and its ledger, and Back undoes one step at a time', async ({ page }) => {
    await page.goto('/?country=RU&unit=month')
    const point = page.locator('.trend a.point').first()
    const words = (await point.getAttribute('aria-label')) ?? ''
    expect(words).toMatch(/mean [+−]?\d\.\d\d, 90% interval .* to .*, plain mean of the scores .*, \d+ stances? in \d+ statements?:/)
    // the chart is taken over by then: one stop of the Tab key
    await page.locator('.trend a.point[tabindex="0"]').first().waitFor()
    await point.press('Enter')
    await page.waitForURL('**/quotations?*')
    const list = page.url()
    await page.locator('.statement blockquote a').first().click()
    await page.waitForURL('**/articles/*quotation=*')
    await page.locator('a.quoted.selected').waitFor()
    await page.locator('.stance-ledger').first().waitFor()
    await page.goBack()
    await page.waitForURL(list)
    await page.goBack()
    await page.waitForURL('**/?country=RU&unit=month')
  })

  test('few countries share a chart, many have one each; gaps are gaps; few stances are hollow', async ({ page }) => {
    await page.goto('/?country=RU,CU&unit=month')
    await page.locator('.together a.point').first().waitFor()
    expect(await page.locator('.lines-key .multiple').count()).toBe(2)
    expect(await page.locator('.together .dot.hollow').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Counts' }).click()
    await page.waitForURL('**view=counts*')
    await page.locator('.multiple .part').first().waitFor()
    await page.goBack()
    await page.locator('.together a.point').first().waitFor()
  })

  test('the period before reaches chart, cards and table', async ({ page }) => {
    await page.goto('/?from=2022-01-01&to=2022-06-30&unit=month')
    await page.getByRole('link', { name: 'And the one before' }).click()
    await page.waitForURL('**compare=previous*')
    await page.getByText(/^(?:Dashed|Dotted): the period before/).waitFor()
    await page.locator('.before path').first().waitFor({ state: 'attached' })
    expect(await page.locator('.multiple .counted .change').count()).toBeGreaterThan(0)
    expect(await page.locator('.rank .change').count()).toBeGreaterThan(0)
    await page.getByText('The charts as a table').click()
    expect(await page.locator('.as-table thead').textContent()).toContain('Mean before')
    // and the lists, which say what they are measured from
    await page.locator('.side .head').getByRole('link', { name: /^All \d/ }).first().click()
    await page.waitForURL('**/countries?*compare=previous*')
    await page.getByText(/^Changes are measured from the period before, 1 Jul – 31 Dec 2021/).waitFor()
    expect(await page.locator('.list .change').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'This period' }).click()
    await expect.poll(() => page.locator('.list .change').count()).toBe(0)
  })
})
