import { expect, test } from 'vitest'
import { pointsBefore, type Trend, type TrendPoint } from '../../lib/charts'

const sum = { mean: 0, low: 0, high: 0, rawMean: 0, count: 1, oppose: 0, neutral: 1, support: 0, abstained: 0, quotations: 1 }
const point = (from: string, to: string): TrendPoint => ({ from, to, ...sum })
const of = (before: readonly TrendPoint[] | undefined, previous?: { from: string; to: string }): Trend => ({
  unit: 'month', omitted: 0, undated: 0, unmeasured: [], previous,
  series: [{ key: 'RU', name: 'RU', points: [], total: sum, previous: before === undefined ? undefined : { points: before, total: sum } }],
})

test.each<[name: string, trend: Trend, asked: { from?: string; to?: string }, expected: readonly (readonly [string, string])[]]>([
  ['each month beside the one in its place', of([point('2023-10-01', '2023-10-31'), point('2023-12-01', '2023-12-31')], { from: '2023-10-01', to: '2023-12-31' }), { from: '2024-01-01', to: '2024-03-31' }, [['2024-01-01', '2023-10-01'], ['2024-03-01', '2023-12-01']]],
  ['months that are cut', of([point('2024-01-05', '2024-01-31')], { from: '2024-01-05', to: '2024-02-09' }), { from: '2024-02-10', to: '2024-03-16' }, [['2024-02-01', '2024-01-05']]],
  ['more periods before than now', of([point('2024-01-31', '2024-01-31'), point('2024-02-01', '2024-02-01')], { from: '2024-01-31', to: '2024-02-01' }), { from: '2024-02-02', to: '2024-02-03' }, [['2024-02-01', '2024-01-31']]],
  ['nothing before', of(undefined, { from: '2023-10-01', to: '2023-12-31' }), { from: '2024-01-01', to: '2024-03-31' }, []],
  ['nothing compared', of([point('2023-10-01', '2023-10-31')]), { from: '2024-01-01', to: '2024-03-31' }, []],
])('%s', (_name, trend, asked, expected) => {
  const before = pointsBefore(trend, asked)
  expect(trend.series.flatMap((series) => [...before(series)].map(([from, then]) => [from, then.from]))).toEqual(expected)
})
