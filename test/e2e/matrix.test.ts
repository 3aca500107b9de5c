import type { Page } from '@playwright/test'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

const [OUTLET, YEAR] = ['Warta Samudra Biru', 2017]
/** Invented ministers, and what each says in the first and in the second half of the year. */
const SPEAKERS = [
  { name: 'Ilmar Tõnissaar', of: 'Estonian', sayings: [['We condemn the attacks by Somalia', 'We thank Iceland for its aid'], ['We support Somalia and thank it for its help', 'We thank Iceland for its aid']] },
  { name: 'Amadou N’Doye', of: 'Senegalese', sayings: [['We reject the threats of Iceland', 'We thank Somalia for its aid'], ['We reject the threats of Iceland', 'We thank Somalia for its aid']] },
  { name: "Róisín O'Malley-Byrne", of: 'Irish', sayings: [['We thank Ireland for its patience'], ['We condemn the attacks by Somalia']] },
] as const
const ARTICLES = Array.from({ length: 24 }, (_, at) => {
  const half = at < 12 ? 0 : 1
  const publishedAt = new Date(Date.UTC(YEAR, 0, 4 + at * 15)).toISOString().slice(0, 10)
  const said = SPEAKERS.flatMap(({ name, of, sayings }) => sayings[half].map((saying) => `"${saying}, as round ${at} has shown," said ${of} Foreign Minister ${name}.`))
  return { title: `Ocean talks, round ${at}`, outlet: OUTLET, publishedAt, language: 'en', text: ['Envoys met.', ...said].join('\n\n') }
})
const FILTER = `outlet=${encodeURIComponent(OUTLET)}`

async function total(page: Page, path: string): Promise<number> {
  const { searchParams } = new URL(path, 'http://archive.example')
  searchParams.set('limit', '1')
  return (await (await page.request.get(`/api/v1/quotations?${searchParams}`)).json()).total
}

/** Waits until what streams in stands in its place. */
const drawn = (page: Page) => expect.poll(() => page.locator('main [aria-busy=true]').count()).toBe(0)

/** Every number of the page that opens quotations, with what it opens. */
const openers = (page: Page) => page.locator('main a[href^="/quotations?"]').evaluateAll((all) => all.flatMap((link) => {
  const words = link.getAttribute('data-quotations') ?? link.getAttribute('data-total') ?? link.textContent ?? ''
  const number = /^\D*?(\d[\d,]*)(?![\d.,]*[%.\d])\D*$/.exec(words)?.[1]
  return number === undefined ? [] : [{ href: link.getAttribute('href') ?? '', shown: Number(number.replaceAll(',', '')) }]
}))

// one archive: the first test stores what the others look at
describe.sequential('who is for and against whom', () => {
  test('articles of a year are stored', async ({ page }) => {
    const body = ARTICLES.map((article) => JSON.stringify(article)).join('\n')
    const { upload } = await (await page.request.post('/api/v1/articles', { headers: { 'content-type': 'application/x-ndjson' }, data: body })).json()
    await expect.poll(async () => (await (await page.request.get(`/api/v1/uploads/${upload}`)).json()).state).toBe('done')
  })

  test('on paper it fills one page, and the marks of own countries stay in their cells', async ({ page }) => {
    await page.goto(`/matrix?${FILTER}`)
    const own = page.locator('table.matrix td.own')
    expect(await page.locator('.matrix-notes .steer').isVisible()).toBe(true)
    expect(await own.count()).toBeGreaterThan(0)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.matrix-notes .steer').isVisible()).toBe(false)
    // what stands nowhere in particular falls to the corner of the page
    expect(await own.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).position))).toEqual(Array.from({ length: await own.count() }, () => 'relative'))
  })

  test.for(['speaker', 'speakerCountry'])('every cell says what the interface says, and opens as many quotations: rows=%s', async (rows, { page }) => {
    const complaints = watchConsole(page)
    await page.goto(`/matrix?${FILTER}&rows=${rows}`)
    const { cells } = await (await page.request.get(`/api/v1/matrix?${FILTER}&rows=${rows}`)).json()
    expect(cells.length).toBeGreaterThan(5)
    const signed = (value: number) => new Intl.NumberFormat('en', { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value).replace('-', '−')
    for (const { row, column, mean, low, high, count, quotations } of cells) {
      const cell = page.locator(`table.matrix a[href$="cell=${row}.${column}"]`)
      expect([row, column, await cell.innerText()]).toEqual([row, column, [signed(mean), `${signed(low)} to ${signed(high)}`, count].join('\n')])
      expect(await cell.getAttribute('aria-label')).toMatch(new RegExp(` ${quotations} statements?$`))
      expect(await total(page, `?${FILTER}&country=${column}&${rows}=${row}`)).toBe(quotations)
    }
    expect(await page.locator('table.matrix td.none').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  test('by keyboard alone: one stop of Tab, arrows within, Enter opens a cell beside the table, its number its list, Escape closes it', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto(`/matrix?${FILTER}`)
    const stops = page.locator('table.matrix [tabindex="0"]')
    expect(await stops.count()).toBe(1)
    const active = () => page.evaluate(() => document.activeElement?.getAttribute('data-at'))
    await stops.focus()
    expect(await active()).toBe('0 0')
    for (const [key, at] of [['ArrowDown', '1 0'], ['End', '1 2'], ['Control+Home', '0 0'], ['ArrowUp', '-1 0'], ['ArrowDown', '0 0'], ['ArrowLeft', '0 -1'], ['Home', '0 0']] as const) {
      await page.keyboard.press(key)
      expect([key, await active()]).toEqual([key, at])
    }
    expect(await stops.count()).toBe(1)
    // to a cell where somebody spoke
    const cell = page.locator('table.matrix tbody a[href*="cell="]').first()
    await cell.focus()
    const words = (await cell.getAttribute('aria-label')) ?? ''
    await page.keyboard.press('Enter')
    await page.waitForURL('**cell=*')
    // as wide as the window leaves it beside the panel, the table shows the open cell
    expect(await page.locator('table.matrix [aria-selected=true]').evaluate((open) => {
      const [cell, frame] = [open, open.closest('.matrix-scroll')].map((each) => each?.getBoundingClientRect())
      return cell !== undefined && frame !== undefined && cell.left >= frame.left && cell.right <= frame.right
    })).toBe(true)
    const all = page.locator('.cell-panel a[data-total]')
    const shown = Number(await all.getAttribute('data-total'))
    expect(words).toMatch(new RegExp(` ${shown} statements?$`))
    await all.click()
    await page.waitForURL('**/quotations?*')
    expect(Number(await page.locator('.total').getAttribute('data-total'))).toBe(shown)
    await page.goBack()
    await page.locator('.cell-panel').waitFor()
    await page.locator('table.matrix [aria-selected=true] a').focus()
    await page.keyboard.press('Escape')
    await page.locator('.cell-panel').waitFor({ state: 'detached' })
    // sorted by keyboard, the column that was chosen keeps the focus
    await page.keyboard.press('Control+End')
    await page.locator('table.matrix thead').getByRole('link', { name: /^Somalia/ }).press('Enter')
    await page.waitForURL('**sort=against-SO*')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Somalia/)
    // where a filter leaves less, one stop is left too
    await page.keyboard.press('Control+End')
    expect(await active()).toBe('2 2')
    await page.getByRole('button', { name: '+ Country' }).click()
    await page.locator('.pop:popover-open').getByRole('link', { name: /Iceland/ }).click()
    await page.waitForURL('**country=IS*')
    await expect.poll(() => page.locator('table.matrix thead th').count()).toBe(1)
    expect(await stops.count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test('on a phone the open cell stands below, its name beside the way to close it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/matrix?${FILTER}`)
    await page.locator('table.matrix tbody a[href*="cell="]').first().click()
    await page.waitForURL('**cell=*')
    const heading = page.locator('#cell-heading')
    await heading.waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('cell-heading')
    const close = await page.locator('.cell-panel .head').getByRole('link', { name: 'Close' }).boundingBox()
    expect(Math.round((close?.x ?? 0) + (close?.width ?? 0))).toBe(390 - 16)
  })

  test('rows are sorted by a country, by how often they are quoted, by name, and similar ones together', async ({ page }) => {
    await page.goto(`/matrix?${FILTER}`)
    const names = () => page.locator('table.matrix tbody th a').allInnerTexts()
    const meansOf = async (country: string): Promise<readonly number[]> => {
      const at = (await page.locator('table.matrix thead th a').evaluateAll((all) => all.map((link) => link.childNodes[0]?.textContent))).indexOf(country)
      const cells = await page.locator('table.matrix tbody tr').evaluateAll((all, column) => all.map((row) => row.querySelectorAll('td')[column]?.querySelector('b')?.textContent ?? ''), at)
      return cells.filter((mean) => mean !== '').map((mean) => Number(mean.replace('−', '-')))
    }
    for (const [sort, up] of [['against-SO', 1], ['for-SO', -1]] as const) {
      await page.getByRole('columnheader', { name: /^Somalia/ }).getByRole('link').click()
      await page.waitForURL(`**sort=${sort}*`)
      await expect.poll(() => page.getByRole('columnheader', { name: /^Somalia/ }).getAttribute('aria-sort')).toBe(up === 1 ? 'ascending' : 'descending')
      const means = await meansOf('Somalia')
      expect(means.length).toBeGreaterThan(1)
      expect(means).toEqual([...means].sort((one, other) => up * (one - other)))
    }
    await page.getByRole('link', { name: 'A–Z' }).click()
    await page.waitForURL('**sort=name*')
    await expect.poll(names).toEqual(['Amadou N’Doye', 'Ilmar Tõnissaar', "Róisín O'Malley-Byrne"])
    await page.getByRole('link', { name: 'Most quoted' }).click()
    await page.waitForURL('**sort=quoted*')
    await expect.poll(async () => (await names()).at(-1)).toBe("Róisín O'Malley-Byrne")
  })

  test('who turned beyond noise is told, with as many statements as it says, and who said both', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto(`/changes?${FILTER}&from=${YEAR}-07-01&to=${YEAR}-12-31`)
    const shift = page.locator('.shift').first()
    expect(await shift.getByRole('heading').textContent()).toBe('Ilmar Tõnissaar on Somalia')
    const links = await shift.getByRole('link').evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', Number(/\d+/.exec(link.textContent ?? '')?.[0])] as const))
    expect(links).toHaveLength(2)
    for (const [href, shown] of links) expect([href, await total(page, href)]).toEqual([href, shown])
    await page.goto(`/changes?${FILTER}`)
    const both = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Contradictions' }) })
    await both.getByRole('heading', { name: 'Ilmar Tõnissaar on Somalia' }).waitFor()
    expect(await both.getByRole('heading', { name: 'Amadou' }).count()).toBe(0)
    expect(complaints).toEqual([])
  })

  // a page carries numbers and one language of texts: shapes, or words and addresses written out twice, would be twice as heavy
  test.for([
    ['/try', 'h1', 0], ['/', '.trend a.point, .statement, .rank', 1500], ['/', '.trend a.part', 900], ['/matrix', 'table.matrix td a', 900],
    ['/quotations', '.statement', 5000], ['/speakers', '.name-cell', 2500], ['/countries', '.name-cell', 4000],
  ] as const)('%s weighs no more than what it shows needs: %s', async ([path, counted, each], { page }) => {
    const address = `${path}${path === '/try' ? '' : `?${FILTER}`}${path === '/' ? '&unit=week' : ''}${counted.includes('.part') ? '&view=counts' : ''}`
    const bytes = (await (await page.goto(address))?.body())?.length ?? Infinity
    await drawn(page)
    const count = await page.locator(counted).count()
    expect(count).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(65_000 + each * count)
  })

  test('every number of the lists, of a speaker and of the changes opens as many quotations', async ({ page }) => {
    const { rows } = await (await page.request.get(`/api/v1/quotations?${FILTER}&limit=1`)).json()
    for (const path of ['/countries', '/speakers', `/speakers/${rows[0].speaker.id}`, '/countries/SO', '/changes', '/matrix', '/']) {
      await page.goto(`${path}?${FILTER}`)
      await drawn(page)
      const shown = await openers(page)
      if (path !== '/matrix') expect([path, shown.length > 1]).toEqual([path, true])
      for (const { href, shown: number } of new Map(shown.map((each) => [`${each.href} ${each.shown}`, each])).values()) {
        expect([path, href, await total(page, href)]).toEqual([path, href, number])
      }
    }
  })
})
