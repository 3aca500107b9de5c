import type { Page } from '@playwright/test'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

/** Articles of our own; their people and outlets are invented. */
const ARTICLES = [
  { title: 'Utusan Beruwa kecam sanksi', outlet: 'lentera', publishedAt: '2021-03-01', text: 'Utusan Rusia Taras Beruwa berbicara pada Senin.\n\n"Kami mengecam sanksi Amerika Serikat terhadap Kuba," kata Taras Beruwa.' },
  { title: 'Dua pidato Samodra', outlet: 'Pelita Selat', publishedAt: '2021-05-01', text: 'Utusan Kenya Lidia Samodra berbicara pada Senin.\n\n"Kami memuji Kuba," kata Lidia Samodra.\n\n"Kami menolak ancaman terhadap Chile," kata Lidia Samodra.' },
  { title: 'Envoy praises Cuba', outlet: 'lenteraNews', publishedAt: '2021-04-01', text: 'Russian ambassador T. Beruwa spoke on Monday.\n\n"We support Cuba," said T. Beruwa.' },
]
/** Read in a language of its own, so that the archive of other tests is left alone. */
const PASTED = 'Duta Besar Kuba Milena Corvo berbicara di Jakarta.\n\n"Kami memuji Indonesia," kata Milena Corvo.'

/** The page of a speaker, by way of the article that quotes him. */
async function openSpeaker(page: Page, title: string, name: string): Promise<void> {
  await page.goto(`/articles?search=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title }).click()
  const { rows } = await (await page.request.get(`/api/v1/quotations?q=${encodeURIComponent(title.includes('praises') ? 'support Cuba' : 'mengecam')}&from=2021-01-01&to=2021-12-31`)).json()
  const speaker = rows.find((row: { readonly speaker: { readonly name: string } | null }) => row.speaker?.name === name)?.speaker
  await page.goto(`/speakers/${speaker.id}`)
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

// one archive: the first test stores what the others mend, each going on from where the one before left it
describe.sequential('what people mend', () => {
  test('the articles are stored', async ({ page }) => {
    const body = ARTICLES.map((article) => JSON.stringify(article)).join('\n')
    const { upload } = await (await page.request.post('/api/v1/articles', { headers: { 'content-type': 'application/x-ndjson' }, data: body })).json()
    await expect.poll(async () => (await (await page.request.get(`/api/v1/uploads/${upload}`)).json()).state).toBe('done')
  })

  test('a speaker is merged into another by keyboard, and undone in the message', async ({ page }) => {
    const complaints = watchConsole(page)
    await openSpeaker(page, 'Utusan Beruwa kecam sanksi', 'Taras Beruwa')
    await page.getByRole('link', { name: 'Mend, merge or split' }).click()
    const merge = page.getByRole('button', { name: 'Merge: T. Beruwa into Taras Beruwa' })
    await merge.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('T. Beruwa is the same speaker as Taras Beruwa.').waitFor()
    // what came of it has the focus: it is told, and the next stop undoes it
    await expect.poll(() => focused(page)).toMatch(/^T\. Beruwa is the same speaker/)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Undo: T\. Beruwa/)
    expect(await page.locator('.page-intro').textContent()).toContain('also T. Beruwa')
    expect(await page.locator('.lede').textContent()).toMatch(/^2 statements/)
    expect(await page.locator('.offices li').count()).toBe(2)
    await page.getByRole('button', { name: /^Undo: T\. Beruwa/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Undone: T. Beruwa is the same speaker').waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Undone: T\. Beruwa/)
    await expect.poll(() => page.locator('.lede').textContent()).toMatch(/^1 statement,/)
    expect(complaints).toEqual([])
  })

  test('a country and an office are set, shown in the history, and undone there', async ({ page }) => {
    await openSpeaker(page, 'Utusan Beruwa kecam sanksi', 'Taras Beruwa')
    await page.goto(`${new URL(page.url()).pathname}/mend`)
    await page.getByLabel('Office').fill('Special envoy')
    await page.getByLabel('Country').selectOption('BY')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('status').waitFor()
    expect(await page.locator('.page-intro').textContent()).toMatch(/^Special envoy · Belarus/)
    await page.goto('/settings')
    await page.getByRole('button', { name: /^Undo: Taras Beruwa: office/ }).click()
    // told to those who cannot see it, too, whose focus is not lost with the button
    await expect.poll(() => focused(page)).toMatch(/^Taras Beruwa: office.*undone/)
    await expect.poll(() => page.locator('.history li').first().locator('[aria-live=polite]').textContent()).toMatch(/^Taras Beruwa: office.*undone/)
  })

  test('a quotation of somebody else of the same name gives a speaker apart, and goes back', async ({ page }) => {
    const complaints = watchConsole(page)
    const { rows } = await (await page.request.get('/api/v1/quotations?outlet=Pelita%20Selat')).json()
    const address = `/speakers/${rows[0].speaker.id}`
    await page.goto(`${address}/mend`)
    await page.getByRole('button', { name: 'Make a speaker of these' }).click()
    await page.getByText('Nothing is chosen: mark at least one.').waitFor()
    await page.getByRole('checkbox', { name: /Kami memuji Kuba/ }).check()
    await page.getByLabel('Name of the new speaker').fill('Lidia Samodra the younger')
    await page.getByRole('button', { name: 'Make a speaker of these' }).click()
    await page.getByRole('status').getByText('Lidia Samodra the younger is a speaker apart from Lidia Samodra').waitFor()
    expect(new URL(page.url()).pathname).toBe(address)
    expect(await page.locator('.lede').textContent()).toMatch(/^1 statement,/)
    const speakers = async () => (await (await page.request.get('/api/v1/quotations?outlet=Pelita%20Selat')).json()).rows.map((row: { readonly content: string; readonly speaker: { readonly name: string } }) => [row.content, row.speaker.name]).sort()
    expect(await speakers()).toEqual([['Kami memuji Kuba', 'Lidia Samodra the younger'], ['Kami menolak ancaman terhadap Chile', 'Lidia Samodra']])
    await page.getByRole('button', { name: /^Undo: Lidia Samodra the younger/ }).click()
    await page.getByText('Undone: Lidia Samodra the younger is a speaker apart').waitFor()
    await expect.poll(() => page.locator('.lede').textContent()).toMatch(/^2 statements/)
    expect(await speakers()).toEqual([['Kami memuji Kuba', 'Lidia Samodra'], ['Kami menolak ancaman terhadap Chile', 'Lidia Samodra']])
    expect(complaints).toEqual([])
  })

  test('two names of an outlet become one, filters follow, and a name is taken apart again', async ({ page }) => {
    await page.goto('/settings/outlets?search=lentera')
    await page.getByLabel('Choose lenteraNews').check()
    await page.getByLabel('What to call the outlets chosen').fill('lentera')
    await page.getByRole('button', { name: 'Make them one outlet' }).click()
    await page.getByRole('status').getByText('What lenteraNews published counts for lentera.').waitFor()
    await page.goto('/articles?outlet=lentera')
    await page.getByText('2 articles').first().waitFor()
    await page.goto('/settings/outlets?search=lentera')
    await page.getByRole('button', { name: 'Separate: lenteraNews from lentera' }).click()
    await page.getByRole('status').waitFor()
    await page.goto('/articles?outlet=lentera')
    await page.getByText('1 article').first().waitFor()
  })

  test('an article is mended, deleted, and brought back', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto('/articles?search=Envoy+praises+Cuba')
    await page.getByRole('link', { name: 'Envoy praises Cuba' }).click()
    await page.getByRole('link', { name: 'Mend or delete' }).click()
    await page.waitForURL('**/mend')
    const address = new URL(page.url()).pathname
    await page.getByLabel('Title').fill('The envoy praises Cuba')
    await page.getByLabel('Date').fill('2021-05-09')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'The envoy praises Cuba' }).waitFor()
    expect(await page.locator('.facts-line').textContent()).toContain('9 May 2021')
    await page.goto(address)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('That is what it says already.').waitFor()
    await page.getByRole('button', { name: 'Delete the article' }).click()
    await page.getByRole('status').getByText('“The envoy praises Cuba” is deleted.').waitFor()
    await page.goto(address.replace('/mend', ''))
    await page.getByRole('heading', { name: 'This article was deleted' }).waitFor()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByRole('heading', { name: 'The envoy praises Cuba' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('an article said to be in another language is read anew', async ({ page }) => {
    await page.goto('/articles?search=The+envoy+praises+Cuba')
    await page.getByRole('link', { name: 'The envoy praises Cuba' }).click()
    await page.getByRole('link', { name: 'Mend or delete' }).click()
    await page.getByRole('combobox', { name: /^Language/ }).selectOption('fr')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Not scored: this language is not supported').waitFor()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(() => page.locator('a.quoted').count()).toBe(1)
  })

  test('what was pasted is kept as an upload', async ({ page }) => {
    await page.goto('/try')
    await page.getByRole('textbox').fill(PASTED)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('heading', { name: 'All read' }).waitFor()
    expect(await page.locator('.upload-items li').first().getAttribute('data-outcome')).toBe('added')
  })
})
