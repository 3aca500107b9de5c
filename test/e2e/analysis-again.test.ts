import pg from 'pg'
import { expect, inject } from 'vitest'
import { test } from '../setup/browser'
import { watchConsole } from './watch-console'

const ARTICLE = {
  title: 'Utusan Sagara kecam Norwegia', outlet: 'Kabar Ulang', publishedAt: '2018-02-05', language: 'id',
  text: 'Utusan Sagara berbicara pada Senin.\n\n"Kami mengecam Norwegia," kata Bima Sagara.\n\n"Kami memuji Islandia," kata Bima Sagara.',
}

/** As if another version of the analysis had read the article: it took one side for the other, and missed a country. */
async function readOtherwise(article: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('browser')?.databaseUrl })
  await client.connect()
  try {
    await client.query(`update quotation set data = jsonb_set(jsonb_set(data, '{stances,0,label}', '"support"'), '{stances,0,score}', to_jsonb(-(data #>> '{stances,0,score}')::float8))
      where article_id = $1 and data #>> '{stances,0,country}' = 'NO'`, [article])
    await client.query(`update quotation set data = jsonb_set(data, '{stances}', '[]') where article_id = $1 and data #>> '{stances,0,country}' = 'IS'`, [article])
    await client.query(`update article set analysis = 'before' where id = $1`, [article])
  } finally {
    await client.end()
  }
}

test('a new analysis tells what appeared and what changed sides, is switched on, and back', async ({ page }) => {
  const complaints = watchConsole(page)
  const { upload } = await (await page.request.post('/api/v1/articles', { headers: { 'content-type': 'application/x-ndjson' }, data: JSON.stringify(ARTICLE) })).json()
  const settled = async () => (await page.request.get(`/api/v1/uploads/${upload}`)).json()
  await expect.poll(async () => (await settled()).state, { timeout: 60_000 }).toBe('done')
  const article = (await settled()).files[0].article
  await readOtherwise(article)
  const stances = async () => (await (await page.request.get(`/api/v1/articles/${article}`)).json()).quotations.map((quotation: { readonly stances: readonly { readonly country: string; readonly label: string }[] }) => quotation.stances.map(({ country, label }) => `${country} ${label}`))
  expect(await stances()).toEqual([['NO support'], []])

  await page.goto('/settings/analysis')
  await page.getByRole('button', { name: 'Analyse what an older analysis read' }).click()
  await page.getByText('1 article analysed anew').waitFor({ timeout: 60_000 })
  expect(await page.locator('.differences').innerText()).toMatch(/Changed sides · Norway · Bima Sagara[^]*support[^]*oppose/)
  expect(await page.locator('.differences').innerText()).toMatch(/Stance appeared · Iceland · Bima Sagara[^]*nothing[^]*support/)
  expect(await page.getByRole('row', { name: /Norway/ }).count()).toBe(1)
  // nothing is shown otherwise yet
  expect(await stances()).toEqual([['NO support'], []])

  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByText('is shown in 1 article').waitFor({ timeout: 60_000 })
  expect(await stances()).toEqual([['NO oppose'], ['IS support']])
  await page.getByRole('button', { name: 'Switch back' }).click()
  await page.getByText('The former analysis is shown.').waitFor({ timeout: 60_000 })
  expect(await stances()).toEqual([['NO support'], []])
  // left as another test would find it
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByText('is shown in 1 article').waitFor({ timeout: 60_000 })
  await page.request.delete(`/api/v1/uploads/${upload}`, { headers: { origin: new URL(page.url()).origin } })
  await expect.poll(async () => (await page.request.get(`/api/v1/uploads/${upload}`)).status(), { timeout: 60_000 }).toBe(404)
  expect(complaints).toEqual([])
}, 240_000)
