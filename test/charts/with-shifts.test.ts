import { expect, test } from 'vitest'
import { withShifts, type Shifted } from '../../lib/charts'
import type { DailyStance } from '../../lib/document'

const march: DailyStance = {
  key: 'RU', name: 'RU', day: '2024-03-01', oppose: 0, neutral: 0, support: 2, abstained: 1, quotations: 3, sums: [{ language: 'id', label: 'support', count: 2, sum: 1, sumOfSquares: 0.5 }],
}
const shift = (sign: -1 | 1, label: Shifted['label'], count: number, sum: number, sumOfSquares: number, day = '2024-03-17'): Shifted =>
  ({ key: 'RU', day, language: 'id', label, sign, count, sum, sumOfSquares })

test('stances that go and come change the sums of their period', () => {
  expect(withShifts([march], 'month', [shift(-1, 'support', 1, 0.5, 0.25), shift(1, 'oppose', 1, -0.5, 0.25)])).toEqual([{
    ...march, support: 1, oppose: 1,
    sums: [{ language: 'id', label: 'support', count: 1, sum: 0.5, sumOfSquares: 0.25 }, { language: 'id', label: 'oppose', count: 1, sum: -0.5, sumOfSquares: 0.25 }],
  }])
})

test('what goes and comes back leaves what was there', () => {
  const there = [shift(-1, 'support', 1, 0.5, 0.25), shift(-1, 'abstained', 1, 0, 0), shift(1, 'neutral', 2, 0, 0, '2024-04-02')]
  const back = there.map((one) => ({ ...one, sign: one.sign === 1 ? -1 : 1 } as const))
  expect(withShifts(withShifts([march], 'month', there), 'month', back)).toEqual([march])
})

test('a period that is left empty goes, a new one comes', () => {
  const moved = withShifts([march], 'month', [shift(-1, 'support', 2, 1, 0.5), shift(-1, 'abstained', 1, 0, 0), shift(1, 'abstained', 1, 0, 0, '2024-05-05')])
  expect(moved.map(({ day, abstained, quotations }) => [day, abstained, quotations])).toEqual([['2024-05-01', 1, 1]])
})
