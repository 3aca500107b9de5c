import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compared, meanInterval, periodOf, periodBefore, periodsBetween, trend } from '../../lib/charts'
import type { DailyStance, Unit } from '../../lib/document'

const counts = { oppose: 0, neutral: 0, support: 0, abstained: 0, sums: [], quotations: 0 }
const at = (day: string, scores: Partial<DailyStance>, key = 'RU'): DailyStance => ({ key, name: key, day, ...counts, ...scores })
const wrap = (days: readonly DailyStance[]) => ({ unit: 'day' as const, days, omitted: 2, undated: 3 })

describe('periods', () => {
  test.each<[day: string, unit: Unit, from: string, to: string]>([
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2024-02-29', 'week', '2024-02-26', '2024-03-03'],
    ['2024-03-03', 'week', '2024-02-26', '2024-03-03'],
    ['2024-03-04', 'week', '2024-03-04', '2024-03-10'],
    ['2024-02-10', 'month', '2024-02-01', '2024-02-29'],
    ['2023-12-31', 'month', '2023-12-01', '2023-12-31'],
    // the last days that can be written
    ['9999-12-31', 'week', '9999-12-27', '9999-12-31'],
    ['9999-12-31', 'month', '9999-12-01', '9999-12-31'],
  ])('%s by %s', (day, unit, from, to) => {
    expect(periodOf(day, unit)).toEqual({ from, to })
  })
})

describe('periods beside each other', () => {
  test('all periods of a span, empty ones too', () => {
    expect(periodsBetween({ from: '2023-12-15', to: '2024-02-01' }, 'month').map(({ from }) => from)).toEqual(['2023-12-01', '2024-01-01', '2024-02-01'])
    expect(periodsBetween({ from: '2024-02-28', to: '2024-03-01' }, 'day').map(({ to }) => to)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(periodsBetween({ from: '2024-03-03', to: '2024-03-04' }, 'week').map(({ from }) => from)).toEqual(['2024-02-26', '2024-03-04'])
    expect(periodsBetween({ from: '2024-03-05', to: '2024-03-04' }, 'day')).toEqual([])
  })
  test.each<[unit: Unit, count: number]>([['day', 61], ['week', 9], ['month', 2]])('the end of all days ends them, by %s', (unit, count) => {
    expect(periodsBetween({ from: '9999-11-01', to: '9999-12-31' }, unit)).toHaveLength(count)
  })
  test.each([
    ['2022-01-01', '2022-12-31', '2021-01-01', '2021-12-31'],
    ['2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['2024-01-01', '2024-02-29', '2023-11-01', '2023-12-31'],
    ['2024-03-04', '2024-03-10', '2024-02-26', '2024-03-03'],
    ['2024-03-01', '2024-03-01', '2024-02-29', '2024-02-29'],
  ])('before %s to %s comes %s to %s', (from, to, first, last) => {
    expect(periodBefore({ from, to })).toEqual({ from: first, to: last })
  })
  test('before what goes back to the beginning of all days comes nothing', () => {
    expect(periodBefore({ from: '1000-01-01', to: '2024-12-31' })).toBeNull()
    expect(periodBefore({ from: '1600-02-03', to: '2300-05-06' })).toBeNull()
  })
  test('a series is laid beside itself; one that was not there has nothing beside it', () => {
    const one = { oppose: 1, quotations: 1 }
    const [now, before] = [trend(wrap([at('2024-02-01', one), at('2024-02-02', one, 'CU')]), 'day'), trend(wrap([at('2024-01-31', one)]), 'day')]
    const { previous, series } = compared(now, { period: { from: '2024-01-31', to: '2024-01-31' }, trend: before })
    expect([previous?.from, series[0]?.previous?.total.oppose, series[1]?.previous]).toEqual(['2024-01-31', 1, undefined])
  })
})

describe('mean and interval', () => {
  test('one score says nothing of the spread', () => {
    expect(meanInterval({ count: 1, sum: 0.4, sumOfSquares: 0.16 })).toEqual({ mean: 0.4, low: -1, high: 1 })
  })
  test('no scores have no mean', () => {
    expect(meanInterval({ count: 0, sum: 0, sumOfSquares: 0 })).toBeNull()
  })
  test('four scores: mean ± 2.353 standard errors', () => {
    // 0.1, 0.3, 0.5, 0.7: mean 0.4, deviation 0.2582, standard error 0.1291
    const interval = meanInterval({ count: 4, sum: 1.6, sumOfSquares: 0.84 })
    expect([interval?.mean, interval?.low, interval?.high].map((value) => value?.toFixed(3))).toEqual(['0.400', '0.096', '0.704'])
  })
  test('the interval holds the mean and stays in [-1, 1]', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (scores) => {
      const sum = scores.reduce((total, score) => total + score, 0)
      const sumOfSquares = scores.reduce((total, score) => total + score * score, 0)
      const { mean, low, high } = meanInterval({ count: scores.length, sum, sumOfSquares }) ?? { mean: NaN, low: NaN, high: NaN }
      expect(-1 <= low && low <= mean && mean <= high && high <= 1).toBe(true)
    }))
  })
})

describe('trend', () => {
  const days = [
    at('2024-02-26', { oppose: 2, sums: [{ language: 'id', label: 'oppose', count: 2, sum: -1, sumOfSquares: 0.5 }], quotations: 2 }),
    at('2024-03-03', { support: 1, abstained: 1, sums: [{ language: 'id', label: 'support', count: 1, sum: 0.5, sumOfSquares: 0.25 }], quotations: 2 }),
    at('2024-03-18', { abstained: 1, quotations: 1 }),
  ]
  test('sums days into weeks and leaves empty weeks out', () => {
    const { unit, series, omitted, undated } = trend(wrap(days), 'week')
    expect([unit, omitted, undated]).toEqual(['week', 2, 3])
    expect(series[0]?.points).toMatchObject([
      { from: '2024-02-26', to: '2024-03-03', oppose: 2, support: 1, abstained: 1, count: 3, quotations: 4, rawMean: -0.5 / 3 },
      { from: '2024-03-18', to: '2024-03-24', count: 0, mean: null, low: null, high: null, rawMean: null, abstained: 1, quotations: 1 },
    ])
  })
  test('names the languages whose labelling error nobody measured', () => {
    const malay = at('2024-03-04', { support: 1, sums: [{ language: 'ms', label: 'support', count: 1, sum: 0.4, sumOfSquares: 0.16 }], quotations: 1 })
    expect(trend(wrap(days), 'week').unmeasured).toEqual([])
    expect(trend(wrap([...days, malay]), 'week').unmeasured).toEqual(['ms'])
  })
  test('cuts periods to the bounds asked for', () => {
    const points = trend(wrap(days), 'month', { from: '2024-02-20', to: '2024-03-20' }).series[0]?.points
    expect(points?.map(({ from, to }) => [from, to])).toEqual([['2024-02-20', '2024-02-29'], ['2024-03-01', '2024-03-20']])
  })
  test('a series together is its stances together, not the mean of its means', () => {
    const [series] = trend(wrap(days), 'week').series
    expect(series?.total).toMatchObject({ oppose: 2, support: 1, abstained: 2, count: 3, quotations: 5, rawMean: -0.5 / 3, mean: series?.points[0]?.mean })
  })
  test('what is picked by its answer is not corrected', () => {
    const [series] = trend(wrap(days), 'week', { label: ['oppose', 'support'] }).series
    expect(series?.total).toMatchObject({ mean: -0.5 / 3, rawMean: -0.5 / 3 })
    expect(trend(wrap(days), 'week').series[0]?.total.mean).not.toBe(-0.5 / 3)
  })
  test('keeps the order of series', () => {
    const series = trend(wrap([at('2024-01-01', { support: 1 }, 'US'), at('2024-01-01', { support: 1 }, 'CU')]), 'day').series
    expect(series.map(({ key }) => key)).toEqual(['US', 'CU'])
  })
  test('of more series than are to be seen the others are counted, and their languages told', () => {
    const sums = [{ language: 'ms', label: 'oppose' as const, count: 1, sum: -0.5, sumOfSquares: 0.25 }]
    const { series, omitted, unmeasured } = trend(wrap([at('2024-02-01', { oppose: 1 }), at('2024-02-01', { oppose: 1 }, 'CU'), at('2024-02-01', { oppose: 1, sums }, 'IR')]), 'day', {}, 2)
    expect([series.map(({ key }) => key), omitted, unmeasured]).toEqual([['RU', 'CU'], 3, ['ms']])
  })

  test('nothing gives no series', () => {
    expect(trend(wrap([]), 'month')).toEqual({ unit: 'month', series: [], omitted: 2, undated: 3, unmeasured: [] })
  })
  test('every unit shows the same stances', () => {
    const day = fc.record({ day: fc.integer({ min: 0, max: 900 }), key: fc.constantFrom('RU', 'US'), oppose: fc.nat(9), neutral: fc.nat(9), support: fc.nat(9), abstained: fc.nat(9) })
    fc.assert(fc.property(fc.array(day), fc.constantFrom('day' as const, 'week' as const, 'month' as const), (made, unit) => {
      const all = made.map(({ day, key, ...labels }) => at(new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10), { ...labels, quotations: labels.oppose }, key))
      const points = trend(wrap(all), unit).series.flatMap((series) => series.points)
      const total = (list: readonly { readonly oppose: number; readonly neutral: number; readonly support: number; readonly quotations: number }[]) =>
        list.reduce((sum, each) => sum + each.oppose + each.neutral + each.support + 1000 * each.quotations, 0)
      expect(total(points)).toBe(total(all))
      for (const point of points) expect(point.count).toBe(point.oppose + point.neutral + point.support)
    }))
  })
})
