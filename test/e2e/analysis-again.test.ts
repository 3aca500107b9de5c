import { expect, inject } from 'vitest'
import type { Quotation } from '../../lib/document'
import { articlesToReanalyze, closeDatabase, replaceAnalysis } from '../../lib/store'
import { test } from '../setup/browser'
import { settled } from '../setup/settled'
import { watchConsole } from './watch-console'

const ARTICLE = {
  title: 'Utusan Sagara kecam Norwegia', outlet: 'Kabar Ulang', publishedAt: '2018-02-05', language: 'id',
  text: 'Utusan Sagara berbicara pada Senin.\n\n"Kami mengecam Norwegia," kata Bima Sagara.\n\n"Kami memuji Islandia," kata Bima Sagara.',
}

/** As if another version of the analysis had read the article: it took one side for the other, saw a country that is not named, and missed one that is. */
async function readOtherwise(article: string): Promise<void> {
  process.env['DATABASE_URL'] = inject('browser')?.databaseUrl
  const [stored] = await articlesToReanalyze([article])
  const quotations = (stored?.quotations ?? []).map((quotation): Quotation => {
    const [stance] = quotation.stances
    if (stance === undefined || stance.score === null || stance.country !== 'NO') return { ...quotation, stances: [] }
    const support = { ...stance, raw: -stance.raw, score: -stance.score, label: 'support' as const }
    return { ...quotation, stances: [support, { ...support, country: 'FJ' }] }
  })
  if (stored === undefined) throw new Error(`Article ${article} is not stored`)
  await replaceAnalysis({ article, doc: { language: stored.language, metadata: stored.metadata, boilerplate: [], mentions: [], quotations }, analysis: 'before', supported: true })
  await closeDatabase()
}

test('a new analysis tells what appeared, vanished and changed sides, is switched on, and back', async ({ page }) => {
  const complaints = watchConsole(page)
  const { upload } = await (await page.request.post('/api/v1/articles', { headers: { 'content-type': 'application/x-ndjson' }, data: JSON.stringify(ARTICLE) })).json()
  const uploaded = async () => (await page.request.get(`/api/v1/uploads/${upload}`)).json()
  await expect.poll(async () => (await uploaded()).state).toBe('done')
  const article = (await uploaded()).files[0].article
  await readOtherwise(article)
  const stances = async () => (await (await page.request.get(`/api/v1/articles/${article}`)).json()).quotations.map((quotation: { readonly stances: readonly { readonly country: string; readonly label: string }[] }) => quotation.stances.map(({ country, label }) => `${country} ${label}`).sort())
  expect(await stances()).toEqual([['FJ support', 'NO support'], []])

  await page.goto('/settings/analysis')
  await settled(page)
  await page.getByRole('button', { name: 'Analyse what an older analysis read' }).click()
  await page.getByText('1 article analysed anew').waitFor()
  expect(await page.locator('.differences').innerText()).toMatch(/Changed sides · Norway · Bima Sagara[^]*support[^]*oppose/)
  expect(await page.locator('.differences').innerText()).toMatch(/Stance appeared · Iceland · Bima Sagara[^]*nothing[^]*support/)
  expect(await page.locator('.differences').innerText()).toMatch(/Stance vanished · Fiji · Bima Sagara[^]*support[^]*nothing/)
  await page.getByRole('row', { name: /Norway/ }).first().waitFor()
  expect(await page.getByRole('row', { name: /Norway/ }).count()).toBe(1)
  // nothing is shown otherwise yet
  expect(await stances()).toEqual([['FJ support', 'NO support'], []])

  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByText('is shown in 1 article').waitFor()
  expect(await stances()).toEqual([['NO oppose'], ['IS support']])
  await page.getByRole('button', { name: 'Switch back' }).click()
  await page.getByText('The former analysis is shown.').waitFor()
  expect(await stances()).toEqual([['FJ support', 'NO support'], []])
  // left as another test would find it
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByText('is shown in 1 article').waitFor()
  await page.request.delete(`/api/v1/uploads/${upload}`, { headers: { origin: new URL(page.url()).origin } })
  await expect.poll(async () => (await page.request.get(`/api/v1/uploads/${upload}`)).status()).toBe(404)
  expect(complaints).toEqual([])
})
