import { describe, expect } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

/** Three reports of one statement by an invented minister, and another statement of hers; in outlets that no other file has. */
const SAID = 'Kami menolak blokade laut terhadap Islandia karena nelayan kecil yang pertama kali kelaparan'
const ARTICLES = [
  { outlet: 'Harian Muara', publishedAt: '2021-05-03', title: 'Menteri Tolak Blokade', text: `Jakarta - Menteri Kelautan Sekar Anindita berbicara kepada wartawan.\n\n"${SAID}," kata Sekar Anindita.` },
  { outlet: 'Kabar Galangan', publishedAt: '2021-05-04', title: 'Sekar: Nelayan yang Kelaparan', text: `Jakarta - Menteri Kelautan Sekar Anindita kembali bersuara.\n\n"Kami menolak blokade laut terhadap Islandia karena nelayan kecil yang pertama kali menderita," ujar Sekar Anindita.` },
  { outlet: 'Warta Haluan', publishedAt: '2021-05-05', title: 'Blokade Ditolak', text: `Jakarta - Menteri Kelautan Sekar Anindita hadir di pelabuhan.\n\n"${SAID}, dan itu tidak boleh terjadi lagi," ujar Sekar Anindita.\n\n"Islandia adalah sahabat lama yang selalu membantu armada kami di musim badai," kata Sekar Anindita.` },
]

describe('a statement and its reports', () => {
  test('counts once, opens its reports side by side, and counts each where one wants it', async ({ page }) => {
    const complaints = watchConsole(page)
    await page.goto('/upload')
    await page.locator('input[data-choose=files]').setInputFiles([{ name: 'blokade.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(ARTICLES)) }])
    await page.getByRole('heading', { name: 'All read' }).waitFor()

    await page.goto('/quotations?outlet=Harian%20Muara,Kabar%20Galangan,Warta%20Haluan')
    const total = page.locator('.total')
    expect(await total.textContent()).toBe('2 statements, the latest first')
    await page.getByRole('navigation', { name: 'What counts' }).getByRole('link', { name: 'Reports' }).click()
    await page.waitForURL('**counting=reports')
    await expect.poll(() => total.textContent()).toBe('4 reports, the latest first')
    await page.goBack()
    await expect.poll(() => total.textContent()).toBe('2 statements, the latest first')

    await page.getByRole('link', { name: '3 reports' }).click()
    await page.getByRole('heading', { name: 'One statement in 3 reports' }).waitFor()
    const reports = page.locator('.report')
    expect(await reports.locator('.facts b').allTextContents()).toEqual(['Harian Muara', 'Kabar Galangan', 'Warta Haluan'])
    expect(await reports.locator('mark').allTextContents()).toEqual(['menderita', 'dan itu tidak boleh terjadi lagi'])
    await reports.nth(2).getByRole('link', { name: 'Compare the others with this' }).click()
    await page.waitForURL('**beside=*')
    await expect.poll(() => reports.nth(2).locator('mark').count()).toBe(0)

    await reports.nth(1).locator('blockquote a').click()
    await page.waitForURL('**/articles/*quotation=*')
    await page.getByRole('heading', { name: 'Sekar: Nelayan yang Kelaparan' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('fits a phone, in Indonesian too', async ({ page }) => {
    await page.goto('/quotations')
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
    await page.getByRole('heading', { name: 'Kutipan', exact: true }).waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/quotations?outlet=Kabar%20Galangan')
    await page.getByRole('link', { name: '3 pemberitaan' }).click()
    await page.getByRole('heading', { name: 'Satu pernyataan dalam 3 pemberitaan' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
