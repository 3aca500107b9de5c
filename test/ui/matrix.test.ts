import { describe, expect, test } from 'vitest'
import { cellTone } from '../../app/ui/matrix/cell-tone'
import { gridMove } from '../../app/ui/matrix/grid-move'
import { cellOf, orderOf, orderParameter, rowsOf } from '../../app/ui/matrix/matrix-address'
import { matrixFacts } from '../../app/ui/matrix/matrix-facts'
import type { MatrixCell } from '../../lib/charts'

const cell = (row: string, column: string, mean: number | null, half: number, count: number): MatrixCell => ({
  row, column, mean, rawMean: mean, low: mean === null ? null : mean - half, high: mean === null ? null : mean + half, count, abstained: 0, quotations: count,
})

test.each([
  [-0.7, 9, 'oppose', 4, false], [-0.3, 4, 'oppose', 2, true], [0.14, 9, 'neutral', 0, false], [0.15, 5, 'support', 1, false], [null, 0, 'abstained', 0, false],
] as const)('a mean of %d over %i stances', (mean, count, sign, step, few) => {
  expect(cellTone({ mean, count })).toEqual({ sign, step, few })
})

describe('the grid', () => {
  const size = { rows: 7, columns: 3 }
  test.each<[from: string, key: string, control: boolean, to: string | null]>([
    ['0 0', 'ArrowRight', false, '0 1'], ['0 2', 'ArrowRight', false, null], ['6 0', 'ArrowDown', false, null], ['0 0', 'ArrowUp', false, '-1 0'], ['0 0', 'ArrowLeft', false, '0 -1'],
    ['-1 0', 'ArrowLeft', false, null], ['0 -1', 'ArrowUp', false, null], ['3 1', 'Home', false, '3 0'], ['3 1', 'End', true, '6 2'], ['3 1', 'PageUp', false, '0 1'], ['3 1', 'PageDown', false, '6 1'],
    ['3 1', 'Enter', false, null],
  ])('%s %s (control %s) leads to %s', (from, key, control, to) => {
    const [row = 0, column = 0] = from.split(' ').map(Number)
    const place = gridMove({ row, column }, key, control, size)
    expect(place === null ? null : `${place.row} ${place.column}`).toBe(to)
  })
})

test('the address says rows, order and open cell; what it does not know is left aside', () => {
  expect([rowsOf('speakerCountry'), rowsOf('outlet')]).toEqual(['speakerCountry', 'speaker'])
  expect([orderOf('name'), orderOf('for-RU'), orderOf('for-ru')]).toEqual(['name', { column: 'RU', first: 'for' }, 'similar'])
  expect([orderParameter('similar'), orderParameter({ column: 'RU', first: 'against' })]).toEqual([undefined, 'against-RU'])
  expect([cellOf('12.RU'), cellOf('CU.RU'), cellOf('12'), cellOf('x.RU')]).toEqual([{ row: '12', column: 'RU' }, { row: 'CU', column: 'RU' }, undefined, undefined])
})

test('the sentence names the clearest stance of each side, not the own country and not the few', () => {
  const rows = [{ key: 'a', name: 'A', country: 'RU' }, { key: 'b', name: 'B', country: null }]
  const cells = [cell('a', 'RU', 0.9, 0.05, 40), cell('a', 'US', -0.6, 0.1, 10), cell('b', 'US', -0.7, 0.4, 6), cell('b', 'RU', 0.5, 0.2, 5), cell('b', 'CU', 0.9, 0.01, 4), cell('a', 'CU', null, 0, 0)]
  expect(matrixFacts({ rows, cells })).toMatchObject({ against: { row: 'a', column: 'US' }, toward: { row: 'b', column: 'RU' } })
  expect(matrixFacts({ rows, cells: [cell('a', 'US', -0.2, 0.3, 10)] })).toEqual({ against: null, toward: null })
})
