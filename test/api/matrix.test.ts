import { afterAll, beforeAll, expect, test } from 'vitest'
import { GET as matrix } from '../../app/api/v1/matrix/route'
import { closeDatabase } from '../../lib/store'
import { storeArticles } from '../store/fixtures'

const ask = async (query: string) => (await matrix(new Request(`http://127.0.0.1:3000/api/v1/matrix${query}`))).json()

beforeAll(async () => {
  const ratu = { name: 'Ratu Wulandari', country: 'ID' }
  await storeArticles([{ publishedAt: '2024-03-01', quotations: [{ speakers: [ratu], stances: { RU: 0.5, US: null } }, { speakers: [ratu], stances: { RU: 0.3 } }] }])
})
afterAll(closeDatabase)

test('the matrix of speakers: names, means and how many quotations a cell opens', async () => {
  const key = expect.any(String)
  expect(await ask('')).toEqual({
    rows: [{ key, name: 'Ratu Wulandari', country: 'ID' }],
    columns: [{ key: 'RU', name: 'Russia' }, { key: 'US', name: 'United States' }],
    cells: expect.arrayContaining([
      { row: key, column: 'RU', mean: expect.any(Number), low: expect.any(Number), high: expect.any(Number), rawMean: 0.4, count: 2, abstained: 0, quotations: 2 },
      { row: key, column: 'US', mean: null, low: null, high: null, rawMean: null, count: 0, abstained: 1, quotations: 1 },
    ]),
    omitted: { rows: 0, columns: 0 },
  })
})

test('the matrix of the countries of speakers, under a filter', async () => {
  expect(await ask('?rows=speakerCountry&country=RU')).toMatchObject({ rows: [{ key: 'ID', name: 'Indonesia', country: 'ID' }], columns: [{ key: 'RU' }], cells: [{ row: 'ID', count: 2 }] })
  expect(await ask('?from=2025-01-01')).toEqual({ rows: [], columns: [], cells: [], omitted: { rows: 0, columns: 0 } })
})

test('unknown rows are refused by name', async () => {
  expect(await ask('?rows=outlet')).toMatchObject({ error: { code: 'unknown_value', message: expect.stringContaining('outlet') } })
})
