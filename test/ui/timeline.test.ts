import { expect, test } from 'vitest'
import { timelineEnds, timelineOf } from '../../app/ui/charts/timeline'
import type { Trend, TrendPoint } from '../../lib/charts'
import type { Unit } from '../../lib/document'

const point = (from: string, to: string): TrendPoint => ({ from, to, mean: 0, low: 0, high: 0, rawMean: 0, count: 1, oppose: 0, neutral: 1, support: 0, abstained: 0, quotations: 1 })
const total = { mean: 0, low: 0, high: 0, rawMean: 0, count: 1, oppose: 0, neutral: 1, support: 0, abstained: 0, quotations: 1 }
const of = (unit: Unit, ...points: readonly TrendPoint[]): Trend => ({ unit, series: points.length === 0 ? [] : [{ key: 'RU', name: 'RU', points, total }], omitted: 0, undated: 0, unmeasured: [] })
const MONTHS = of('month', point('2024-02-01', '2024-02-29'), point('2024-04-01', '2024-04-30'))

test.each<[name: string, trend: Trend, asked: { from?: string; to?: string }, first: string | undefined, last: string | undefined, count: number]>([
  ['from the first to the last point', MONTHS, {}, '2024-02-01', '2024-04-30', 3],
  ['what is asked for is shown empty', MONTHS, { from: '2024-01-10', to: '2024-06-02' }, '2024-01-01', '2024-06-30', 6],
  ['one end is asked for', MONTHS, { to: '2024-06-02' }, '2024-02-01', '2024-06-30', 5],
  ['ages without a point are not', MONTHS, { from: '1000-01-01', to: '9999-12-31' }, '2024-02-01', '2024-04-30', 3],
  ['nor is an age before the first', MONTHS, { from: '1000-01-01' }, '2024-02-01', '2024-04-30', 3],
  ['nothing', of('month'), { from: '2024-01-01', to: '2024-01-31' }, undefined, undefined, 0],
])('a timeline: %s', (_name, trend, asked, first, last, count) => {
  const periods = timelineOf(trend, asked)
  expect([periods.at(0)?.from, periods.at(-1)?.to, periods.length]).toEqual([first, last, count])
})

test.each<[name: string, trend: Trend, ends: readonly [string, string]]>([
  ['two periods', MONTHS, ['Feb 2024', 'Apr 2024']],
  ['one is named once', of('day', point('2024-06-08', '2024-06-08')), ['8 Jun 2024', '']],
  ['nothing', of('month'), ['', '']],
])('the ends of a timeline: %s', (_name, trend, ends) => {
  expect(timelineEnds(trend, {}, 'en')).toEqual(ends)
})
