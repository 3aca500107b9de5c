import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Filter } from '../../lib/document'
import { closeDatabase, countQuotations, stanceCells } from '../../lib/store'
import { LONGEST, runs } from '../setup/runs'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

const of = (name: string, country: string | null) => ({ name, country })

test('speakers by the countries they speak of; a joint source counts for each speaker, once for their country', async () => {
  await storeArticles([
    { publishedAt: '2024-01-01', quotations: [
      { speakers: [of('Ann Bell', 'US'), of('Bo Carr', 'US')], stances: { RU: -0.5, US: 0.4 } },
      { speakers: [of('Bo Carr', 'US'), of('Cy Dunn', 'CU')], stances: { RU: null } },
      { speakers: [of('Cy Dunn', 'CU')], stances: { RU: 0.75 } },
      { stances: { RU: 0.9 } },
      { speakers: [of('Di Ek', null)], stances: { CU: 0.1 } },
    ] },
  ])
  const speakers = await stanceCells({}, 'speaker')
  expect(speakers.rows.map(({ name, country }) => [name, country])).toEqual([['Bo Carr', 'US'], ['Ann Bell', 'US'], ['Cy Dunn', 'CU'], ['Di Ek', null]])
  expect(speakers.columns).toEqual(['RU', 'US', 'CU'])
  const at = (row: string, column: string) => speakers.cells.find((cell) => cell.row === speakers.rows.find(({ name }) => name === row)?.key && cell.column === column)
  expect(at('Bo Carr', 'RU')).toMatchObject({ oppose: 1, support: 0, abstained: 1, sum: -0.5, sumOfSquares: 0.25, quotations: 2 })
  expect(at('Cy Dunn', 'RU')).toMatchObject({ support: 1, abstained: 1, sum: 0.75, quotations: 2 })
  const countries = await stanceCells({}, 'speakerCountry')
  expect(countries.rows).toEqual([{ key: 'US', name: 'US', country: 'US' }, { key: 'CU', name: 'CU', country: 'CU' }])
  expect(countries.cells.find(({ row, column }) => row === 'US' && column === 'RU')).toMatchObject({ oppose: 1, abstained: 1, quotations: 2 })
  const [bo] = speakers.rows
  expect((await stanceCells({ speaker: [bo?.key ?? ''] }, 'speaker')).rows).toEqual([bo])
})

test('the 30 largest rows and columns; the others are counted', async () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const codes = [...letters].flatMap((first) => [`${first}A`, `${first}B`]).slice(0, 33)
  await storeArticles([
    { quotations: codes.map((code) => ({ speakers: ['Ann Bell'], stances: { [code]: 0.5 } })) },
    { quotations: Array.from({ length: 40 }, (_, i) => ({ speakers: [`Speaker Number${i}`], stances: { AA: 0.5 } })) },
  ])
  const { rows, columns, cells, omittedRows, omittedColumns } = await stanceCells({}, 'speaker')
  expect([rows.length, rows[0]?.name, omittedRows, columns.length, columns[0], omittedColumns]).toEqual([30, 'Ann Bell', 11, 30, 'AA', 3])
  expect(cells).toHaveLength(30 + 29)
})

test('every cell counts the quotations that it opens', async () => {
  const speaker = fc.constantFrom(of('Ann Bell', 'US'), of('Bo Carr', 'US'), of('Cy Dunn', 'CU'), of('Di Ek', null))
  const quotation = fc.record({
    speakers: fc.uniqueArray(speaker, { maxLength: 3 }),
    stances: fc.dictionary(fc.constantFrom('RU', 'US', 'CU'), fc.constantFrom(null, -0.6, 0.1, 0.5), { maxKeys: 3 }),
  })
  const filters: fc.Arbitrary<Filter> = fc.constantFrom<Filter>(
    {}, { label: ['oppose', 'abstained'] }, { self: 'exclude' }, { speakerCountry: ['US', 'unknown'] }, { speaker: ['1', '2'] }, { country: ['@BRICS'], min: 0 },
  )
  await fc.assert(fc.asyncProperty(fc.array(quotation, { minLength: 1, maxLength: 12 }), filters, async (quotations, filter) => {
    await empty()
    await storeArticles([{ publishedAt: '2024-01-01', quotations }])
    for (const rows of ['speaker', 'speakerCountry'] as const) {
      for (const cell of (await stanceCells(filter, rows)).cells) {
        expect(cell.quotations).toBe(await countQuotations({ ...filter, [rows]: [cell.row], country: [cell.column] }))
        expect(cell.oppose + cell.neutral + cell.support + cell.abstained).toBe(cell.quotations)
      }
    }
  }), runs(4))
}, LONGEST)
