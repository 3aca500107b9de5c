import { describe, expect, test } from 'vitest'
import { matrix, orderMatrix, type MatrixOrder } from '../../lib/charts'
import { cell } from './cell'

const named = (key: string) => ({ key, name: `Name ${key}`, country: null })
const cells = [
  cell('ann', 'RU', [-0.5, -0.7]), cell('ann', 'US', [0.5, 0.6]),
  cell('bo', 'RU', [0.6, 0.5, 0.4]), cell('bo', 'US', [-0.6]),
  cell('cy', 'RU', [-0.6]), cell('cy', 'US', [0.7, null]), cell('di', 'US', [null]),
]
const made = matrix({ rows: ['bo', 'ann', 'cy', 'di'].map(named), columns: ['US', 'RU'], cells, omittedRows: 3, omittedColumns: 0 })

test('a cell has its mean and interval; where all abstained it has neither', () => {
  expect(made.cells[0]).toMatchObject({ row: 'ann', column: 'RU', rawMean: -0.6, count: 2, abstained: 0, quotations: 2 })
  expect(made.cells[5]).toMatchObject({ rawMean: 0.7, count: 1, abstained: 1, quotations: 2 })
  expect(made.cells.at(-1)).toEqual({ row: 'di', column: 'US', mean: null, low: null, high: null, rawMean: null, count: 0, abstained: 1, quotations: 1 })
  expect(made.omittedRows).toBe(3)
})

describe('order', () => {
  test.each<[order: MatrixOrder, rows: string, columns: string]>([
    ['quoted', 'bo ann cy di', 'US RU'],
    ['name', 'ann bo cy di', 'RU US'],
    // ann and cy agree against bo; di says nothing, which is between them
    ['similar', 'bo di cy ann', 'US RU'],
    [{ column: 'RU', first: 'against' }, 'ann cy bo di', 'US RU'],
    [{ column: 'US', first: 'for' }, 'ann cy bo di', 'US RU'],
    [{ column: 'XX', first: 'for' }, 'bo ann cy di', 'US RU'],
  ])('%o', (order, rows, columns) => {
    const ordered = orderMatrix(made, order, { rowName: (key) => key, columnName: (key) => key, locale: 'en' })
    expect([ordered.rows.map(({ key }) => key).join(' '), ordered.columns.join(' ')]).toEqual([rows, columns])
    expect(ordered.cells).toBe(made.cells)
  })
})
