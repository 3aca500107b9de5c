import type { Page } from '@playwright/test'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { settled } from '../setup/settled'
import { AN_ARTICLE, AN_UNDATED_ARTICLE } from './an-article'
import { watchConsole } from './watch-console'

/** The number that a text begins with: "34 quotations" gives 34. */
function numberIn(text: string | null): number {
  return Number(/[\d,.]+/.exec(text ?? '')?.[0].replace(/[,.]/g, ''))
}

/** Uploads texts through the page and waits until all are read; stays on the page with the results. */
async function upload(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/upload')
  await page.locator('input[data-choose=files]').setInputFiles(Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  await page.getByRole('heading', { name: /^(All read|Read; )/ }).waitFor()
}

// one archive: each test goes on from where the one before left it
describe.sequential('the pages, from an empty archive on', () => {
  test('an empty archive offers two ways on, and loading the samples fills the overview', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto('/')
    await page.getByRole('link', { name: 'Upload articles' }).waitFor()
    await page.getByRole('button', { name: 'Load the samples' }).click()
    await page.getByText('Sample articles are loaded').waitFor()
    // it follows along by itself until all are read
    await expect.poll(() => page.getByText('still being read').count(), { timeout: 300_000 }).toBe(0)
    await page.getByRole('heading', { name: 'Stance over time' }).waitFor()
    expect(await page.locator('.lede').textContent()).toMatch(/^[\d,]+ statements by \d+ speakers name \d+ countries\./)
    await page.locator('.multiple .point').first().waitFor()
    expect(await page.locator('.statement .tag').first().textContent()).toBe('Sample')
    expect(complaints).toEqual([])
  })

  test('the first key leads to the content, and a language whose labelling error nobody measured is named', async ({ page }) => {
    await page.goto('/?language=ms')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    expect(await page.locator('.skip-link').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.getByText('How often labels are wrong is not measured for texts in Malay').waitFor()
  })

  test('filters are in the address, and Back takes them back', async ({ page }) => {
    await page.goto('/')
    const before = await page.locator('.lede').textContent()
    await page.getByRole('button', { name: '+ Country' }).click()
    await page.getByPlaceholder('Find a country').fill('united st')
    await page.locator('.pop:popover-open').getByRole('link', { name: /United States/ }).first().click()
    await page.waitForURL('**/?country=US')
    await page.getByRole('link', { name: 'Remove the filter Country' }).waitFor()
    expect(await page.locator('.lede').textContent()).not.toBe(before)
    await page.reload()
    await page.getByRole('link', { name: 'Remove the filter Country' }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: '+ Country' }).waitFor()
    expect(await page.locator('.lede').textContent()).toBe(before)
  })

  test('a point opens exactly the quotations it counts', async ({ page }) => {
    await page.goto('/?unit=month')
    const point = page.locator('.multiple .point').first()
    const shown = numberIn(/(\d+) statements?:/.exec((await point.getAttribute('aria-label')) ?? '')?.[1] ?? null)
    expect(shown).toBeGreaterThan(0)
    // the mouse and the keyboard are told the same
    const words = ((await point.getAttribute('aria-label')) ?? '').split(', ')[0] ?? ''
    await point.locator('.dot').hover()
    await page.locator('.tip').getByText(words).waitFor()
    await page.mouse.move(0, 0)
    await point.locator('xpath=ancestor::section[1]').locator('header .number').focus()
    await page.keyboard.press('Tab')
    await page.locator('.tip.placed').getByText(words).waitFor()
    expect(await page.locator('.tip.placed').textContent()).toMatch(/mean .* stances? in \d+ statements?:/)
    await point.press('Enter')
    await page.waitForURL('**/quotations?*')
    expect(numberIn(await page.locator('.total').textContent())).toBe(shown)
  })

  test('a number of the table and a share open what they count', async ({ page }) => {
    await page.goto('/')
    await page.getByText('The charts as a table').click()
    const cell = page.locator('.as-table tbody tr').nth(2).getByRole('link').last()
    const shown = numberIn(await cell.textContent())
    await cell.click()
    await page.waitForURL('**/quotations?*')
    expect(numberIn(await page.locator('.total').textContent())).toBe(shown)
  })

  test('an uploaded file becomes an article whose quotations open their ledger', async ({ page }) => {
    const complaints = watchConsole(page)
    await upload(page, { 'kuba.txt': AN_ARTICLE, 'empty.txt': '', 'again.txt': AN_ARTICLE })
    const results = page.locator('.upload-items li')
    expect(await results.evaluateAll((items) => items.map((item) => item.getAttribute('data-outcome')))).toEqual(['added', 'failed', 'duplicate'])
    expect(await results.nth(1).textContent()).toContain('The file is empty; expected an article.')

    await page.getByRole('link', { name: 'Open the overview on what this added' }).click()
    await page.getByText('only what it added').waitFor()
    expect(await page.locator('.statement').count()).toBe(2)
    await page.getByRole('link', { name: /Kami mengecam sanksi/ }).click()

    await page.waitForURL('**/articles/*quotation=*')
    const ledger = page.locator('.stance-ledger[data-country=CU]')
    await ledger.waitFor()
    expect(await page.locator('h1').textContent()).toBe('Menlu Rusia Kecam Sanksi terhadap Kuba')
    expect(await page.locator('.facts-line').textContent()).toContain('Wed, 23 Nov 2022, 11:58 WIB')
    expect(await page.locator('.note.selected .by').textContent()).toContain('Arkady Velikov, Menteri Luar Negeri, Russia')
    expect(await ledger.locator('h3').textContent()).toMatch(/^Cuba \+0\.\d\d supports$/)
    expect(await page.locator('.stance-ledger[data-country=US] h3').textContent()).toMatch(/^United States −0\.\d\d opposes$/)

    // the contributions shown add up to the sum shown, up to rounding
    const number = (text: string) => Number(text.replace('−', '-'))
    const contributions = await ledger.locator('tbody tr:not(.sum) .num').allTextContents()
    const [raw] = /^\S+/.exec((await ledger.locator('.sum td').nth(1).textContent()) ?? '') ?? ['']
    expect(Math.abs(contributions.map(number).reduce((sum, value) => sum + value, 0) - number(raw))).toBeLessThanOrEqual(0.005 * (contributions.length + 1))
    expect(complaints).toEqual([])
  })

  test('j and k walk through the quotations, Escape closes, and boilerplate opens as it was', async ({ page }) => {
    await page.goto('/articles?search=Kecam+Sanksi+Kuba')
    await page.getByRole('link', { name: 'Menlu Rusia Kecam Sanksi terhadap Kuba' }).click()
    await page.locator('a.quoted').first().waitFor()
    await settled(page)
    const selected = page.locator('a.quoted.selected')
    await page.keyboard.press('j')
    await expect.poll(() => selected.textContent()).toContain('mengecam sanksi')
    await page.keyboard.press('j')
    await expect.poll(() => selected.textContent()).toContain('mendukung Kuba')
    await page.keyboard.press('k')
    await expect.poll(() => selected.textContent()).toContain('mengecam sanksi')
    // the focus comes along: a reader is told, and Tab goes on from there
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('selected'))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => selected.count()).toBe(0)
    await page.getByText('not analysed').last().click()
    await page.getByText('Baca juga: Kuba Sambut Menlu Rusia').waitFor()
  })

  test('a pasted text is read on the spot, with and without scripts, and nothing is stored', async ({ page }) => {
    const complaints = watchConsole(page)
    const stored = async (): Promise<number> => (await (await page.request.get('/api/v1/health')).json()).articles
    await page.goto('/try')
    const before = await stored()
    const scriptless = await page.context().browser()?.newContext({ javaScriptEnabled: false, baseURL: new URL(page.url()).origin })
    const pages = [page, ...(scriptless === undefined ? [] : [await scriptless.newPage()])]
    expect(pages).toHaveLength(2)
    for (const each of pages) {
      await each.goto('/try')
      await each.getByRole('textbox').fill(AN_ARTICLE)
      await each.getByRole('button', { name: 'Read it' }).click()
      await each.getByRole('heading', { name: 'Menlu Rusia Kecam Sanksi terhadap Kuba' }).waitFor()
      expect(await each.locator('.facts-line').textContent()).toContain('Wed, 23 Nov 2022, 11:58 WIB')
      expect(await each.locator('a.quoted').first().textContent()).toContain('mengecam sanksi')
      await each.getByText('Why').first().click()
      expect(await each.locator('.stance-ledger[data-country=CU] h3').first().textContent()).toMatch(/^Cuba \+0\.\d\d supports$/)
    }
    const plain = await scriptless?.newPage()
    await plain?.goto('/matrix')
    expect(await plain?.locator('table.matrix').isVisible()).toBe(true)
    await scriptless?.close()
    await page.getByRole('textbox').fill('x'.repeat(100_001))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('The text has 100,001 characters; at most 100,000 are read here.').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toHaveLength(100_001)
    expect(await stored()).toBe(before)
    expect(complaints).toEqual([])
  })

  test('an undated article is counted in a note and dated there', async ({ page }) => {
    await upload(page, { 'havana.txt': AN_UNDATED_ARTICLE })
    await page.getByRole('link', { name: 'Open the overview on what this added' }).click()
    await page.getByText('1 statement has no date and is in no chart.').waitFor()
    await page.getByRole('link', { name: 'Date their articles' }).click()
    await page.getByLabel('Date of publication').fill('2022-12-05')
    await page.getByRole('button', { name: 'Set the date' }).click()
    await page.getByText('No article matches.').waitFor()
    await page.goBack()
    await page.locator('.multiple .point').first().waitFor()
    expect(await page.getByText('has no date').count()).toBe(0)
  })

  test('an unknown filter, article or page is told in words', async ({ page }) => {
    await page.goto('/quotations?country=Russia')
    await page.getByText('Unknown value "Russia" of the filter "country"').waitFor()
    for (const path of ['/articles/999999999', '/speakers/x', '/nowhere']) {
      expect((await page.goto(path))?.status()).toBe(404)
      await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
    }
  })

  test('language and theme are switched and remembered', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto('/')
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.getByRole('button', { name: 'Light' }).click()
    await page.locator('html[data-theme=light]').waitFor()
    const light = await paper()
    await page.getByRole('button', { name: 'Dark' }).click()
    await page.locator('html[data-theme=dark]').waitFor()
    expect(await paper()).not.toBe(light)
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
    await page.getByRole('heading', { name: 'Sikap dari waktu ke waktu' }).waitFor()
    await page.goto('/articles')
    await page.getByRole('heading', { name: 'Artikel', exact: true }).waitFor()
    await page.goto('/articles?country=Russia')
    await page.getByText('Nilai "Russia" pada saringan "country" tidak dikenal').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('id')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(complaints).toEqual([])
  })

  test('a page of speakers behind the last is the last, and a row opens its speaker without loading a document', async ({ page }) => {
    await page.goto('/speakers')
    const names = await page.locator('.name-cell a').allTextContents()
    await page.goto('/speakers?page=99')
    expect(await page.locator('.name-cell a').allTextContents()).toEqual(names)
    expect(names.length).toBeGreaterThan(0)
    await page.evaluate(() => document.body.setAttribute('data-same', 'yes'))
    await page.locator('.name-cell a').first().click()
    await page.waitForURL('**/speakers/*')
    await page.locator('h1', { hasText: names[0] }).waitFor()
    expect(await page.locator('body').getAttribute('data-same')).toBe('yes')
  })

  test('on a phone every page fits its width, and the menu leads to each section', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/speakers')
    const speaker = (await page.locator('.name-cell a').first().getAttribute('href')) ?? ''
    await page.goto('/quotations')
    const quotation = (await page.locator('.statement blockquote a').first().getAttribute('href')) ?? ''
    for (const path of ['/', '/countries', '/countries/US', '/speakers', speaker, '/quotations', '/articles', quotation, '/upload', '/uploads/1', '/try', '/nowhere']) {
      await page.goto(path)
      await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390)
    }
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.locator('#menu').getByRole('link', { name: 'Countries' }).click()
    await page.waitForURL('**/countries')
    await page.locator('#menu').waitFor({ state: 'hidden' })
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  })

  test('one click removes the samples and leaves the rest', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Remove the samples' }).click()
    await page.getByText('Sample articles are loaded').waitFor({ state: 'hidden' })
    expect(await page.locator('.statement').count()).toBe(3)
    expect(await page.locator('.tag').count()).toBe(0)
  })
})
