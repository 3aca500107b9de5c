import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { readZip } from '../setup/read-zip'
import { settled } from '../setup/settled'
import { watchConsole } from './watch-console'

/** An article of our own, with a quotation that a spreadsheet and a page would stumble over. */
const ARTICLE = `Menlu Malaysia Puji Kuba

Rina Oktaviani - Kabar Selat
Senin, 12 Feb 2024 09:00 WIB

Menteri Luar Negeri Malaysia Fauzan Idris berbicara di Havana.

"Kami memuji persahabatan Kuba dan mengecam embargo Amerika Serikat terhadap Kuba," ujar Fauzan.

"Kami mendukung Kuba," kata dia.
`
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

/** The file that a click saves, of the table or chart named: its name and bytes. */
async function saved(page: Page, table: string, name: string | RegExp): Promise<{ readonly name: string; readonly path: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await page.locator(`.take-away[data-table=${table}]`).first().getByText('Download', { exact: true }).click()
  await page.locator('.pop:popover-open').getByText(name).click()
  const file = await download
  await page.keyboard.press('Escape')
  const path = await file.path()
  return { name: file.suggestedFilename(), path, bytes: await readFile(path) }
}

const numberIn = (text: string | null): number => Number(/[\d,.]+/.exec(text ?? '')?.[0].replace(/[,.]/g, ''))

describe.sequential('what is taken away', () => {
  test('a quotation is cited as text, as BibTeX and as a picture', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/upload')
    await page.locator('input[data-choose=files]').setInputFiles([{ name: 'selat.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) }])
    await page.getByRole('heading', { name: 'All read' }).waitFor()
    await page.goto('/articles?search=Menlu+Malaysia+Puji')
    await page.getByRole('link', { name: 'Menlu Malaysia Puji Kuba' }).click()
    await page.locator('a.quoted').first().waitFor()
    await settled(page)
    await page.keyboard.press('j')
    await page.locator('.note.selected').waitFor()
    expect(await page.locator('.stance-ledger[data-country=CU] .words').textContent()).toMatch(/^Fauzan Idris supports Cuba here: .*“.+”.*\. Of stances this sure, about \d+ in 100 are right\.$/)
    await page.keyboard.press('c')
    const window = page.getByRole('dialog', { name: 'Cite this quotation' })
    await window.waitFor()
    expect(await window.locator('.citation').textContent()).toMatch(/memuji persahabatan Kuba.*Fauzan Idris.*Menlu Malaysia Puji Kuba.*12 Feb 2024.*Cuba\+0\.\d\d supports.*analysis \S+.*\/articles\/\d+\?quotation=\d+#q-\d+$/s)
    await window.getByRole('button', { name: 'Copy as text' }).click()
    await window.getByText('Copied').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('mengecam embargo Amerika Serikat')
    await window.getByRole('button', { name: 'Copy as BibTeX' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{sikap-quotation-\d+,\n {2}author = \{\{Rina Oktaviani\}\}/)
    await window.getByRole('button', { name: 'Copy as picture' }).click()
    await expect.poll(() => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain('image/png')
    const download = page.waitForEvent('download')
    await window.getByRole('button', { name: 'Save the picture (PNG)' }).click()
    const picture = await readFile(await (await download).path())
    expect(picture.subarray(0, 4)).toEqual(PNG)
    // Escape closes the window and leaves the ledger open; the address that was copied opens it again
    await page.keyboard.press('Escape')
    await window.waitFor({ state: 'hidden' })
    expect(await page.locator('.note.selected').count()).toBe(1)
    await page.goto(text.split('\n').at(-1) ?? '')
    await page.locator('.note.selected').waitFor()
    expect(complaints).toEqual([])
  })

  test('a chart is taken as PNG, SVG, CSV, JSON and as a page that asks for nothing', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto('/?country=CU&unit=month&from=2024-02-01&to=2024-02-29')
    await page.locator('.multiple .point').first().waitFor()
    const png = await saved(page, 'trend', 'Picture (PNG)')
    expect([png.name, png.bytes.subarray(0, 4)]).toEqual([expect.stringMatching(/^sikap-trend-[\d-]+\.png$/), PNG])
    // twice as large as the drawing, and not empty
    expect([png.bytes.readUInt32BE(16), png.bytes.length > 20_000]).toEqual([2400, true])
    const svg = (await saved(page, 'trend', 'Picture (SVG)')).bytes.toString('utf8')
    for (const words of ['Stance toward Cuba over time', 'Country: Cuba', 'Feb 2024', 'Source: Sikap archive at 127.0.0.1']) expect(svg).toContain(words)
    const rows: readonly Readonly<Record<string, string>>[] = parse((await saved(page, 'trend', 'Table (CSV)')).bytes, { bom: true, columns: true })
    const json = JSON.parse((await saved(page, 'trend', 'Data (JSON)')).bytes.toString('utf8'))
    expect(rows.map(({ from, quotations }) => [from, Number(quotations)])).toEqual(json.rows.map(({ from, quotations }: { from: string; quotations: number }) => [from, quotations]))
    await page.getByText('The charts as a table').click()
    expect(Number(await page.locator('.as-table tbody tr').first().getByRole('link').last().textContent())).toBe(json.rows[0].quotations)

    const html = await saved(page, 'trend', 'Page with its data (HTML)')
    const opened = await page.context().newPage()
    const asked: string[] = []
    const broken = watchConsole(opened)
    opened.on('request', (request) => asked.push(request.url()))
    await opened.setContent(html.bytes.toString('utf8'))
    await opened.getByRole('heading', { name: 'The data' }).waitFor()
    expect(await opened.evaluate(() => document.fonts.load("16px 'Sikap Sans'").then((faces) => faces.length))).toBe(1)
    expect([asked.filter((address) => !address.startsWith('data:')), broken]).toEqual([[], []])
    expect(JSON.parse((await opened.locator('#data').textContent()) ?? '').rows).toEqual(json.rows)
    await opened.close()
    expect(complaints).toEqual([])
  })

  test('what is taken of a chart is what it shows: its counts, and the period before', async ({ page }) => {
    await page.goto('/?country=CU&unit=month&from=2024-02-01&to=2024-02-29&view=counts&compare=previous')
    await page.locator('.multiple .part').first().waitFor()
    const svg = (await saved(page, 'trend', 'Picture (SVG)')).bytes.toString('utf8')
    for (const words of ['Stances per month: against at the bottom', 'Dashed: stances in the period before, 1 – 31 Jan 2024']) expect(svg.replace(/\s/g, ' ')).toContain(words)
    const [row] = JSON.parse((await saved(page, 'trend', 'Data (JSON)')).bytes.toString('utf8')).rows
    expect(Object.keys(row)).toContain('meanBefore')
  })

  test('a list is taken as a table with as many rows as it counts, and everything as one file', async ({ page }) => {
    await page.goto('/quotations?country=CU')
    const total = numberIn(await page.locator('.total').textContent())
    const rows = parse((await saved(page, 'quotations', 'Table (CSV)')).bytes, { bom: true, columns: true })
    expect(rows).toHaveLength(total)
    const zip = await saved(page, 'quotations', /ZIP/)
    const files = readZip(zip.bytes)
    expect(zip.name).toMatch(/^sikap-[\d-]+\.zip$/)
    expect(parse(files['quotations.csv'] ?? '', { bom: true, columns: true })).toEqual(rows)
    for (const table of ['countries', 'speakers', 'articles']) {
      await page.goto(`/${table}`)
      const shown = numberIn(await page.locator('.total').textContent())
      expect(parse((await saved(page, table, 'Table (CSV)')).bytes, { bom: true, columns: true }), table).toHaveLength(shown)
    }
  })

  test('on a phone the ways to take away and to cite fit the width', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/quotations')
    await page.locator('.take-away').getByText('Download', { exact: true }).click()
    await page.locator('.pop:popover-open').getByText('Table (CSV)').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.statement blockquote a').first().click()
    await page.locator('.note.selected').waitFor()
    await page.keyboard.press('c')
    await page.locator('dialog[open]').waitFor()
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('dialog[open] .cite-body')?.scrollWidth ?? 0])).toEqual([390, expect.any(Number)])
    expect(await page.evaluate(() => document.querySelector('dialog[open]')?.getBoundingClientRect().right ?? 999)).toBeLessThanOrEqual(390)
  })
})
