import { describe, expect, test } from 'vitest'
import { comparedPeriods, laterHalf, periodBefore } from '../../lib/charts/compared-periods'
import { falseDiscovery } from '../../lib/charts/false-discovery'
import { shifts } from '../../lib/charts/shifts'
import { studentT } from '../../lib/charts/student-t'
import { welch } from '../../lib/charts/welch'
import { cell } from './cell'
import { randomOf } from './random'

const sums = (scores: readonly number[]) => ({
  count: scores.length, sum: scores.reduce((sum, score) => sum + score, 0), sumOfSquares: scores.reduce((sum, score) => sum + score * score, 0),
})

test.each([
  ['2024-01-01', '2024-01-10', { from: '2024-01-06', to: '2024-01-10' }],
  ['2024-01-01', '2024-01-03', { from: '2024-01-03', to: '2024-01-03' }],
  ['2024-01-01', '2024-01-01', null],
])('the later half of %s to %s', (from, to, expected) => {
  expect(laterHalf({ from, to })).toEqual(expected)
})

describe('Student’s t', () => {
  // two-sided 5 %, 1 % and 10 % points of the tables
  test.each<[t: number, degrees: number, chance: number]>([
    [12.706, 1, 0.05], [2.776, 4, 0.05], [2.228, 10, 0.05], [2.042, 30, 0.05], [1.98, 120, 0.05], [63.657, 1, 0.01], [3.169, 10, 0.01], [1.812, 10, 0.1], [1.645, 100_000, 0.1], [0, 7, 1],
  ])('t = %d with %i degrees of freedom: %d', (t, degrees, chance) => {
    expect(studentT(t, degrees)).toBeCloseTo(chance, 3)
    expect(studentT(-t, degrees)).toBeCloseTo(chance, 3)
  })
})

describe('Welch', () => {
  test('a textbook pair', () => {

    const [a, b] = [[0.1, 0.2, 0.3, 0.4, 0.5], [0.5, 0.6, 0.7, 0.8, 0.9]]
    // means 0.3 and 0.7, both variances 0.025: t = −0.4 / √0.01 = −4 with 8 degrees of freedom
    expect(welch(sums(a), sums(b))).toBeCloseTo(studentT(4, 8), 10)
    expect(welch(sums(b), sums(a))).toBeCloseTo(0.00395, 4)
  })
  test('equal scores are no proof without end', () => {
    expect(welch(sums([0.5, 0.5]), sums([0.6, 0.6]))).toBeGreaterThan(0.3)
    expect(welch(sums([0.5]), sums([-0.6, -0.6]))).toBe(1)
  })
  test('where nothing changed, one in ten comes out under 0.1', () => {
    const random = randomOf(11)
    // scores as they come: none, for, against, in clumps
    const draw = () => (random() < 0.4 ? 0 : (random() < 0.7 ? 1 : -1) * (random() < 0.5 ? 0.5 : 0.67))
    const chances = Array.from({ length: 2000 }, () => welch(sums(Array.from({ length: 8 }, draw)), sums(Array.from({ length: 14 }, draw))))
    const under = chances.filter((chance) => chance < 0.1).length / chances.length
    expect(under).toBeGreaterThan(0.08)
    expect(under).toBeLessThan(0.125)
  })
})

test.each<[chances: readonly number[], shares: readonly number[]]>([
  [[], []],
  [[0.04], [0.04]],
  // the example of the method: each p times n over its rank, never more than that of a larger p
  [[0.01, 0.04, 0.03, 0.005], [0.02, 0.04, 0.04, 0.02]],
  [[0.9, 0.001], [0.9, 0.002]],
])('false discoveries of %j', (chances, shares) => {
  falseDiscovery(chances).forEach((share, i) => expect(share).toBeCloseTo(shares[i] ?? NaN, 10))
})

describe('shifts', () => {
  const rows = ['ann', 'bo', 'cy'].map((key) => ({ key, name: key, country: null }))
  const many = (score: number, count: number) => Array.from({ length: count }, (_, i) => score + (i % 2 === 0 ? 0.05 : -0.05))
  const before = [cell('ann', 'US', many(-0.6, 8)), cell('ann', 'RU', many(0.5, 8)), cell('bo', 'US', [-0.9, 0.9, 0.1, -0.2, 0.2]), cell('cy', 'US', many(0.3, 4))]
  const after = [cell('ann', 'US', many(0.4, 8)), cell('ann', 'RU', many(0.55, 6)), cell('bo', 'US', [0.9, 0.8, 0.4, -0.9, 0.3]), cell('cy', 'US', many(-0.9, 20)), cell('bo', 'RU', many(1, 9))]

  test('those beyond noise come first; what was said too rarely in either period is left out', () => {
    expect(shifts(rows, before, after).map(({ row, column, isReal, kind }) => [row.key, column, isReal, kind])).toEqual([
      ['ann', 'US', true, { from: 'oppose', to: 'support' }],
      ['bo', 'US', false, { from: 'neutral', to: 'support' }],
      ['ann', 'RU', false, { on: 'support', way: 'more' }],
    ])
  })
  test('a change has both means and their difference', () => {
    const [first] = shifts(rows, before, after)
    expect(first).toMatchObject({ before: { count: 8, quotations: 8 }, after: { count: 8 } })
    expect(first?.change).toBeCloseTo((first?.after.mean ?? 0) - (first?.before.mean ?? 0), 10)
    expect(first?.chance).toBeLessThan(0.001)
  })
  test('of many speakers none of whom changed, hardly one is said to have', () => {
    const random = randomOf(5)
    const scores = () => Array.from({ length: 9 }, () => Math.round((random() * 1.6 - 0.8) * 100) / 100)
    const people = Array.from({ length: 300 }, (_, i) => ({ key: `p${i}`, name: `p${i}`, country: null }))
    const found = shifts(people, people.map(({ key }) => cell(key, 'US', scores())), people.map(({ key }) => cell(key, 'US', scores())))
    expect(found).toHaveLength(300)
    expect(found.filter(({ isReal }) => isReal).length).toBeLessThanOrEqual(1)
  })
})

describe('the period before', () => {
  test.each<[from: string, to: string, before: string]>([
    ['2024-03-01', '2024-03-31', '2024-02-01 2024-02-29'],
    ['2024-01-01', '2024-12-31', '2023-01-01 2023-12-31'],
    ['2024-01-01', '2024-02-29', '2023-11-01 2023-12-31'],
    ['2024-03-05', '2024-03-11', '2024-02-27 2024-03-04'],
    ['2024-03-05', '2024-03-05', '2024-03-04 2024-03-04'],
  ])('%s to %s', (from, to, before) => {
    const found = periodBefore({ from, to })
    expect(`${found?.from} ${found?.to}`).toBe(before)
  })
  test.each<[asked: { from?: string; to?: string }, stored: readonly [string | null, string | null], after: string | null]>([
    [{}, ['2022-01-01', '2024-12-30'], '2024-10-02 2024-12-30'],
    [{}, ['2024-12-01', '2024-12-30'], '2024-12-16 2024-12-30'],
    [{}, ['2024-12-30', '2024-12-30'], '2024-12-30 2024-12-30'],
    [{ from: '2024-06-01' }, ['2022-01-01', '2024-12-30'], '2024-06-01 2024-12-30'],
    [{ to: '2023-01-10' }, ['2022-01-01', '2024-12-30'], '2022-10-13 2023-01-10'],
    [{ from: '2025-06-01' }, ['2022-01-01', '2024-12-30'], null],
    [{}, [null, null], null],
    [{ from: '2024-01-01', to: '2024-01-31' }, [null, null], '2024-01-01 2024-01-31'],
    [{ from: '1000-01-01', to: '2024-01-31' }, [null, null], null],
  ])('asked %j of %j', (asked, [from, to], after) => {
    const periods = comparedPeriods(asked, { from, to })
    expect(periods === null ? null : `${periods.after.from} ${periods.after.to}`).toBe(after)
  })
})
