import type { Page } from '@playwright/test'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

/** Two articles of our own: a minister on three countries, a colleague on one. */
const ARTICLES = {
  'pelabuhan.txt': `Menlu Vietnam Kecam Serangan

Sari Melati - Harian Teluk
Senin, 11 Mar 2024 09:00 WIB

Menteri Luar Negeri Vietnam Nguyen Bao berbicara di Hanoi.

"Kami mengecam serangan Israel terhadap pelabuhan Lebanon," ujar Nguyen Bao.

"Kami mendukung Lebanon," kata dia.
`,
  'dagang.txt': `Menlu Kenya Puji Kerja Sama

Sari Melati - Kabar Rift
Selasa, 12 Mar 2024 09:00 WIB

Menteri Luar Negeri Kenya Amina Otieno berbicara di Nairobi.

"Kami memuji kerja sama dengan Vietnam," ujar Amina Otieno.
`,
}

const total = async (page: Page): Promise<number> => Number(await page.locator('.total').getAttribute('data-total'))
const chip = (page: Page, text: string | RegExp) => page.locator('.chip').filter({ hasText: text })

/** What this file uploads, apart from what the archive holds besides. */
async function uploaded(page: Page): Promise<string> {
  await page.goto('/upload')
  await page.locator('input[data-choose=files]').setInputFiles(Object.entries(ARTICLES).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  await page.getByRole('heading', { name: 'All read' }).waitFor()
  return new URL((await page.getByRole('link', { name: 'Open the overview on what this added' }).getAttribute('href')) ?? '', page.url()).searchParams.get('upload') ?? ''
}

let upload = ''

describe.sequential('filters', () => {
  test('a speaker is found by typing, by keyboard alone, and Escape gives the focus back', async ({ page }) => {
    const complaints = watchConsole(page)
    upload = await uploaded(page)
    await page.goto(`/quotations?upload=${upload}`)
    expect(await total(page)).toBe(3)
    const button = page.getByRole('button', { name: '+ Speaker' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByPlaceholder('Find a speaker').waitFor()
    await page.keyboard.type('amin')
    const found = page.locator('.pop:popover-open').getByRole('link', { name: /Amina Otieno/ })
    await found.waitFor()
    await expect.poll(() => page.locator('.pop:popover-open .options li').count()).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/quotations?speaker=*')
    await expect.poll(() => total(page)).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Speaker Amina Otieno')
    await page.getByRole('link', { name: 'Remove the filter Speaker' }).click()
    await expect.poll(() => total(page)).toBe(3)
    await page.goBack()
    await expect.poll(() => total(page)).toBe(1)
    expect(complaints).toEqual([])
  })

  test('arrow keys go through what is found, and what is taken off by keyboard leaves the focus with its chip', async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
    await page.goto(`/quotations?upload=${upload}`)
    await page.getByRole('button', { name: '+ Country' }).press('Enter')
    await page.getByPlaceholder('Find a country').waitFor()
    await page.keyboard.type('vietn')
    await page.locator('.pop:popover-open').getByRole('link', { name: /Vietnam/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toContain('Vietnam')
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe('Find a country')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL('**country=VN*')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Remove the filter Country' }).press('Enter')
    await page.waitForURL(`**/quotations?upload=${upload}`)
    await expect.poll(focused).toBe('+ Country')
    await page.getByRole('link', { name: 'Remove the filter Upload' }).press('Enter')
    await page.waitForURL('**/quotations')
    // a chip that only comes off leaves it with the one before
    await expect.poll(focused).toBe('+ Words')
    // what is looked for leaves the focus where it was typed, and Back says what was looked for before
    const words = page.getByRole('searchbox', { name: 'Words in quotations' })
    await words.fill('serangan')
    await words.press('Enter')
    await page.waitForURL('**q=serangan*')
    await chip(page, 'Words').waitFor()
    await expect.poll(focused).toBe('Words in quotations')
    await page.goBack()
    await expect.poll(() => words.inputValue()).toBe('')
  })

  test('a share of nothing opens nothing; the page of a country or a speaker keeps the filters', async ({ page }) => {
    await page.goto(`/?label=support&from=2024-03-01&to=2024-03-31&upload=${upload}`)
    expect(await page.locator('.legend').getByRole('link', { name: /support/ }).count()).toBe(1)
    expect(await page.locator('.legend').getByRole('link', { name: /oppose|neutral|no answer/ }).count()).toBe(0)
    await page.locator('.multiple h3, .lines-key h3').getByRole('link', { name: 'Lebanon' }).click()
    await page.waitForURL(`**/countries/LB?label=support&from=2024-03-01&to=2024-03-31&upload=${upload}`)
    await page.locator('.rank .label').getByText('Nguyen Bao').click()
    await page.waitForURL(/\/speakers\/\d+\?country=LB&label=support&from=2024-03-01&to=2024-03-31&upload=/)
    await page.locator('.rank .label').getByText('Lebanon').click()
    await page.waitForURL(/\/countries\/LB\?label=support&speaker=\d+&from=2024-03-01&to=2024-03-31&upload=/)
  })

  test('speakers on one country are listed with their mean toward it, and its change', async ({ page }) => {
    await page.goto(`/speakers?country=LB&from=2024-03-11&to=2024-03-11&compare=previous&upload=${upload}`)
    expect(await page.locator('thead').textContent()).toContain('Mean')
    expect(await page.locator('tbody .score').first().textContent()).toMatch(/^\+0\.\d\d$/)
    await page.goto(`/speakers?upload=${upload}`)
    expect(await page.locator('thead').textContent()).not.toContain('Mean')
    // the mean sorts from either end, and its head keeps the focus
    await page.goto(`/countries?upload=${upload}`)
    const means = () => page.locator('tbody .score').evaluateAll((all) => all.map((score) => Number(score.textContent?.replace('−', '-'))))
    for (const [sort, up] of [['against', 1], ['for', -1]] as const) {
      await page.locator('thead').getByRole('link', { name: 'Mean' }).press('Enter')
      await page.waitForURL(`**sort=${sort}*`)
      await page.getByText(`most spoken ${sort} first, under five stances last`).waitFor()
      const shown = await means()
      expect(shown.length).toBeGreaterThan(1)
      expect(shown).toEqual([...shown].sort((one, other) => up * (one - other)))
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Mean/)
    }
    await page.goBack()
    await page.waitForURL('**sort=against*')
  })

  test('each number in the list is what the choice then shows, groups too', async ({ page }) => {
    await page.goto(`/quotations?upload=${upload}`)
    for (const name of [/^✓? ?Lebanon/, /^✓? ?ASEAN/]) {
      await page.getByRole('button', { name: '+ Country' }).click()
      const option = page.locator('.pop:popover-open li > a').filter({ hasText: name })
      const number = Number(await option.locator('small').last().textContent())
      expect(number).toBeGreaterThan(0)
      await option.click()
      await expect.poll(() => total(page)).toBe(number)
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Remove the filter Country' }).click()
      await page.getByRole('button', { name: '+ Country' }).waitFor()
    }
  })

  test('a period is taken from a preset, as dates that restore it', async ({ page }) => {
    await page.goto(`/quotations?upload=${upload}&from=2024-03-12&to=2024-03-12`)
    expect(await total(page)).toBe(1)
    await page.getByRole('button', { name: 'Period 12 Mar 2024' }).click()
    await page.getByRole('grid').waitFor()
    await page.getByLabel('From').fill('2024-03-12')
    await page.getByLabel('To', { exact: true }).fill('2024-03-11')
    await page.getByRole('button', { name: 'Show this period' }).click()
    // typed the wrong way round
    await page.waitForURL('**from=2024-03-11&to=2024-03-12*')
    await expect.poll(() => total(page)).toBe(3)
    await page.getByRole('button', { name: /^Period/ }).click()
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await page.waitForURL(`**/quotations?upload=${upload}`)
    await page.getByRole('button', { name: '+ Period' }).click()
    await page.getByRole('link', { name: 'Last 7 days' }).click()
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)
  })

  test('words are found as they are inflected, and marked', async ({ page }) => {
    await page.goto(`/quotations?upload=${upload}`)
    await page.getByRole('searchbox', { name: 'Words in quotations' }).fill('menyerang')
    await page.keyboard.press('Enter')
    await page.waitForURL('**q=menyerang*')
    await expect.poll(() => total(page)).toBe(1)
    expect(await page.locator('.statement mark').allTextContents()).toEqual(['serangan'])
    await chip(page, 'Words').getByRole('link').click()
    await expect.poll(() => total(page)).toBe(3)
  })

  test('where nothing matches, it says which filter to take off and what then appears', async ({ page }) => {
    await page.goto(`/quotations?country=LB&q=thereisnosuchword&upload=${upload}`)
    await page.getByText('No quotation matches these filters.').waitFor()
    const way = page.locator('.nothing li').filter({ has: page.getByRole('link', { name: 'Without Words: “thereisnosuchword”' }) })
    const promised = Number(/\d+/.exec((await way.locator('.quiet').textContent()) ?? '')?.[0])
    await way.getByRole('link').click()
    await expect.poll(() => total(page)).toBe(promised)
    expect(promised).toBeGreaterThan(0)
    await page.goto(`/quotations?q=the&upload=${upload}`)
    await page.getByText('In English, “the” is too common to be searched for: add a word that tells more.').waitFor()
    await page.goto('/articles?search=thereisnosuchword')
    await page.getByRole('link', { name: 'Without “thereisnosuchword”' }).click()
    await page.locator('.entry').first().waitFor()
  })

  test('while a filter is on its way a line tells so, and the old page stays', async ({ page }) => {
    let go = (): void => undefined
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.goto(`/quotations?country=LB&upload=${upload}`)
    const before = await total(page)
    await page.route(/_rsc=/, async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('link', { name: 'Remove the filter Country' }).click()
    await page.getByRole('progressbar', { name: 'Loading' }).waitFor()
    expect(await total(page)).toBe(before)
    go()
    await expect.poll(() => total(page)).toBeGreaterThan(before)
    await page.getByRole('progressbar', { name: 'Loading' }).waitFor({ state: 'detached' })
  })

  test('rarer filters stand under one button; all come off at once', async ({ page }) => {
    await page.goto(`/quotations?upload=${upload}`)
    await page.getByRole('button', { name: '+ Filter' }).click()
    await page.getByRole('button', { name: 'Score' }).click()
    await page.getByLabel('Highest score').fill('-0.15')
    await page.getByRole('button', { name: 'Show these' }).click()
    await page.waitForURL('**max=-0.15*')
    await chip(page, 'Score at most −0.15').waitFor()
    const against = await total(page)
    await page.getByRole('button', { name: '+ Filter' }).click()
    await page.getByRole('button', { name: 'Own country' }).click()
    await page.getByRole('link', { name: 'left out' }).click()
    await page.waitForURL('**self=exclude*')
    await page.keyboard.press('Escape')
    await chip(page, 'Own country left out').waitFor()
    expect(await total(page)).toBeLessThanOrEqual(against)
    await page.getByRole('link', { name: 'Clear all' }).click()
    await page.waitForURL('**/quotations')
    expect(await page.locator('.chip:not(.add)').count()).toBe(0)
  })

  test('a view is saved, opened, renamed and deleted, and its link copied', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const address = `/quotations?country=LB,@ASEAN&upload=${upload}`
    await page.goto(address)
    const before = await total(page)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    const views = page.getByRole('button', { name: 'Views' })
    await views.click()
    for (const [name, answer] of [[' ', 'Give the view a name.'], ['Lebanon', 'Saved.'], ['LEBANON', 'A view has this name already']] as const) {
      await page.getByLabel('Save this view as').fill(name)
      await page.getByRole('button', { name: 'Save view' }).click()
      await page.getByText(answer).waitFor()
    }
    await page.goto('/countries')
    await views.click()
    await page.locator('.saved-views').getByRole('link', { name: 'Lebanon', exact: true }).click()
    await page.waitForURL(`**${address}`)
    await expect.poll(() => total(page)).toBe(before)
    await views.click()
    await page.getByRole('button', { name: 'Rename Lebanon' }).click()
    await page.getByLabel('New name of Lebanon').fill('Lebanon and ASEAN')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Delete Lebanon and ASEAN' }).click()
    await page.locator('.sure').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('No view is saved yet.').waitFor()
    expect(complaints).toEqual([])
  })

  test('every page of lists and charts takes the same filters', async ({ page }) => {
    const query = `?country=LB&confidenceMin=0.1&self=exclude&speakerCountry=@ASEAN&q=serangan&upload=${upload}`
    for (const path of ['/', '/countries', '/countries/LB', '/speakers', '/quotations', '/articles', '/matrix']) {
      await page.goto(`${path}${query}`)
      await chip(page, 'Words “serangan”').waitFor()
      await chip(page, 'Speaker’s country ASEAN').waitFor()
      expect(await (await page.request.get(`${path}?via=rumour`)).text()).toContain('Unknown value &quot;rumour&quot; of the filter &quot;via&quot;')
    }
  })

  test('on a phone the sheet stands at the bottom and the chips scroll', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/quotations?country=LB,@ASEAN&max=0.5&q=serangan&upload=${upload}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('button', { name: '+ Period' }).click()
    const sheet = await page.locator('.pop:popover-open').boundingBox()
    expect(sheet).toMatchObject({ x: 0, width: 390 })
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(844)
    for (const link of await page.locator('.pop:popover-open li > a').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(40)
  })
})
