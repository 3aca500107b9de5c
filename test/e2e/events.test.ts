import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

/** Two articles about a country that no other file of these tests speaks of, by an invented minister. */
const ARTICLES = ['2018-02-05', '2018-04-09'].map((publishedAt, at) => ({
  title: `Fjord talks, day ${at + 1}`, outlet: 'Kabar Fyord', publishedAt, language: 'en', text: `Envoys met again.\n\n"We thank Norway for its aid in round ${at}," said Foreign Minister Abena Osei-Mensah.`,
}))
const CHART = '/?country=NO&outlet=Kabar%20Fyord&unit=month'
const said = (page: Page) => page.getByRole('status')
const rows = (page: Page) => page.locator('.event-list li')

async function imported(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('CSV file').setInputFiles([{ name, mimeType: 'text/csv', buffer }])
  await page.getByRole('button', { name: 'Import' }).click()
}

// one archive: each test goes on from where the one before left it
describe.sequential('events', () => {
  test('a day and a range are marked by keyboard and stand on the chart of a page that complains of nothing', async ({ page }) => {
    const complaints = watchConsole(page)
    const { upload } = await (await page.request.post('/api/v1/articles', { headers: { 'content-type': 'application/x-ndjson' }, data: ARTICLES.map((article) => JSON.stringify(article)).join('\n') })).json()
    await expect.poll(async () => (await (await page.request.get(`/api/v1/uploads/${upload}`)).json()).state).toBe('done')
    await page.goto('/events')
    for (const [from, to, note] of [['2018-02-20', '', 'O’Hara & "the three": <b>summit</b>'], ['2018-03-01', '2018-03-20', 'Sea exercise']] as const) {
      await page.getByLabel('Day, or first day').fill(from)
      await page.getByLabel('Last day, of a range').fill(to)
      await page.getByLabel('Note').fill(note)
      await page.keyboard.press('Enter')
      await page.getByText(`Marked: ${note}.`).waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('from')
    }
    await page.goto(CHART)
    const heads = page.locator('.trend .event-head')
    await heads.last().waitFor()
    expect(await heads.evaluateAll((all) => all.map((head) => head.getAttribute('aria-label')))).toEqual(['20 Feb 2018: O’Hara & "the three": <b>summit</b>', '1 – 20 Mar 2018: Sea exercise'])
    expect(await page.locator('.trend .event-mark.range').count()).toBe(1)
    await heads.last().focus()
    expect(await page.locator('.event-tip').last().isVisible()).toBe(true)
    // on paper nobody can point at them: they are told in words there, and there alone
    const told = page.locator('.trend .on-paper')
    expect(await told.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await told.innerText()).toBe('Events: 20 Feb 2018 O’Hara & "the three": <b>summit</b>; 1 – 20 Mar 2018 Sea exercise')
    await page.emulateMedia({ media: null })
    await heads.last().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/events#event-*')
    expect(complaints).toEqual([])
  })

  test('an event is changed, its quotations opened, deleted and brought back', async ({ page }) => {
    await page.goto('/events')
    await page.getByRole('link', { name: 'Edit: Sea exercise' }).click()
    const entry = rows(page).filter({ has: page.getByLabel('Note') })
    await entry.getByLabel('Note').fill('Sea exercise, second part')
    await entry.getByLabel('Last day, of a range').fill('2018-04-30')
    await entry.getByRole('button', { name: 'Save' }).click()
    await entry.getByRole('link', { name: 'Finish' }).click()
    const row = rows(page).filter({ hasText: 'Sea exercise, second part' })
    await row.getByText('1 Mar – 30 Apr 2018').waitFor()
    await row.getByRole('link', { name: 'Quotations' }).click()
    await page.waitForURL('**/quotations?from=2018-03-01&to=2018-04-30')
    expect(Number(await page.locator('.total').getAttribute('data-total'))).toBeGreaterThan(0)
    await page.goBack()
    await page.getByRole('button', { name: 'Delete: Sea exercise, second part' }).click()
    await page.getByText('Deleted: Sea exercise, second part').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Deleted: Sea exercise/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await row.waitFor()
  })

  test('what is exported is imported again; what a file gets wrong is told line by line', async ({ page }) => {
    await page.goto('/events')
    const count = await rows(page).count()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Export as CSV' }).click()
    const csv = await readFile(await (await download).path())
    await imported(page, 'events.csv', csv)
    await said(page).getByText(`No event was added; ${count} were there already.`).waitFor()
    await imported(page, 'excel.csv', Buffer.from('tanggal;catatan\r\n2018-05-05;Pidato\r\n31/12/2018;Malam\r\n', 'utf8'))
    await said(page).getByText('One event was added').waitFor()
    expect(await page.locator('.bad-lines li').allTextContents()).toEqual([expect.stringMatching(/^Line 3: .*31\/12\/2018, Malam/)])
    for (const note of ['Pidato', 'Sea exercise, second part', 'O’Hara & "the three": <b>summit</b>']) {
      await page.getByRole('button', { name: `Delete: ${note}`, exact: true }).click()
      await page.getByText(`Deleted: ${note}`).waitFor()
    }
  })
})
