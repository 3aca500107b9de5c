import { afterAll, beforeEach, expect, test } from 'vitest'
import { askShifts } from '../../lib/ask-shifts'
import { closeDatabase, contradictions, countQuotations, spanOfDays, sureCells } from '../../lib/store'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

const ann = { name: 'Ann Bell', country: 'US' }
const said = (publishedAt: string, scores: readonly number[], country = 'RU') => ({ publishedAt, quotations: scores.map((score) => ({ speakers: [ann], stances: { [country]: score } })) })

test('somebody who turned is found, with as many quotations on each side as the list opens', async () => {
  await storeArticles([
    said('2024-01-10', [-0.6, -0.5, -0.7, -0.55, -0.6]), said('2024-02-10', [0.5, 0.6, 0.55, 0.4, 0.6, 0.5]),
    // too few, and too long ago
    said('2024-02-11', [0.9, 0.9], 'CU'), said('2023-01-01', [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9]),
  ])
  const found = await askShifts({ from: '2024-02-01', to: '2024-02-29' }, 'speaker')
  expect(found?.periods).toEqual({ before: { from: '2024-01-01', to: '2024-01-31' }, after: { from: '2024-02-01', to: '2024-02-29' } })
  expect(found?.shifts).toMatchObject([{ row: { name: 'Ann Bell', country: 'US' }, column: 'RU', isReal: true, before: { count: 5 }, after: { count: 6 }, kind: { from: 'oppose', to: 'support' } }])
  const [shift] = found?.shifts ?? []
  expect(await countQuotations({ speaker: [shift?.row.key ?? ''], country: ['RU'], ...found?.periods.before })).toBe(shift?.before.quotations)
  expect((await askShifts({ from: '2024-02-01', to: '2024-02-29' }, 'speakerCountry', { from: '2022-12-01', to: '2023-12-31' }))?.shifts).toMatchObject([{ row: { key: 'US' }, before: { count: 7 } }])
  expect(await spanOfDays({ country: ['CU'] })).toEqual({ from: '2024-02-11', to: '2024-02-11' })
  expect((await sureCells({}, 'speaker', 6)).cells).toMatchObject([{ column: 'RU', support: 13, oppose: 5 }])
})

test('where the usual periods have nobody to compare and none was asked for, the halves of all that is dated are compared', async () => {
  await storeArticles([said('2023-01-01', [-0.6, -0.5, -0.7, -0.55, -0.6]), said('2023-12-31', [0.5, 0.6, 0.55, 0.4, 0.6])])
  const found = await askShifts({}, 'speaker')
  expect(found?.periods).toEqual({ before: { from: '2023-01-02', to: '2023-07-02' }, after: { from: '2023-07-03', to: '2023-12-31' } })
  expect((await askShifts({ to: '2023-12-31' }, 'speaker'))?.periods.after.from).toBe('2023-10-03')
})

test('nothing dated, nothing to compare', async () => {
  await storeArticles([{ quotations: [{ speakers: [ann], stances: { RU: 0.5 } }] }])
  expect(await askShifts({}, 'speaker')).toBeNull()
})

test('contradictions show the strongest of each side, the plainest first; a filter of signs is left aside', async () => {
  const bo = { name: 'Bo Carr', country: 'CU' }
  await storeArticles([
    { title: 'Weak', publishedAt: '2024-01-01', quotations: [{ speakers: [ann], stances: { RU: -0.2, US: -0.4 } }] },
    { title: 'Strong', publishedAt: '2024-01-02', quotations: [{ speakers: [ann], stances: { RU: -0.7, US: null } }] },
    { title: 'For', publishedAt: '2024-03-01', quotations: [{ speakers: [ann, bo], stances: { RU: 0.3 } }, { speakers: [bo], stances: { RU: -0.9, US: 0.1 } }] },
    { title: 'Praise', publishedAt: '2024-03-02', quotations: [{ speakers: [bo], stances: { RU: 0.8 } }] },
  ])
  const { total, rows } = await contradictions({ label: ['neutral'], min: 0.9 }, 10)
  expect(total).toBe(2)
  expect(rows.map(({ row, country, against, toward, opposing, supporting }) => [row.name, country, against.article.title, toward.article.title, opposing, supporting])).toEqual([
    ['Bo Carr', 'RU', 'For', 'Praise', 1, 2], ['Ann Bell', 'RU', 'Strong', 'For', 2, 1],
  ])
  for (const { row, country, opposing, supporting } of rows) {
    expect(await countQuotations({ speaker: [row.key], country: [country], label: ['oppose'] })).toBe(opposing)
    expect(await countQuotations({ speaker: [row.key], country: [country], label: ['support'] })).toBe(supporting)
  }
  expect((await contradictions({ from: '2024-01-02' }, 1)).rows).toHaveLength(1)
  expect((await contradictions({ to: '2024-02-01' }, 10)).total).toBe(0)
})
