import { expect, test } from 'vitest'
import { closerRows } from '../../../app/ui/closer/closer-rows'
import { firstOn, toggled } from '../../../app/ui/closer/lines-on'
import { nextPoint } from '../../../app/ui/charts/next-point'
import { questionOf, trendUrl } from '../../../app/ui/closer/question'
import { placesOf, spanAt, withEnd } from '../../../app/ui/closer/shown-span'
import { ticks } from '../../../app/ui/closer/ticks'
import { periodsBetween, type TrendSum } from '../../../lib/charts'

const MONTHS = periodsBetween({ from: '2022-01-01', to: '2022-06-30' }, 'month')

test('the question of a chart is asked again in the words of the interface', () => {
  const total: TrendSum = { mean: null, rawMean: null, low: null, high: null, count: 0, oppose: 0, neutral: 0, support: 0, abstained: 0, quotations: 0 }
  const question = questionOf({ unit: 'week', series: [{ key: 'RU', name: 'RU', points: [], total }], omitted: 0, undated: 0, unmeasured: [] }, { by: 'country', view: 'mean', filter: { outlet: ['Meridian Daily'] }, events: [] })
  expect(question).toEqual({ filter: { outlet: ['Meridian Daily'] }, by: 'country', unit: 'week', view: 'mean', events: [], compared: false, keys: ['RU'] })
  expect(trendUrl(question)).toBe('/api/v1/trend?outlet=Meridian%20Daily&by=country&unit=week')
  expect(trendUrl({ ...question, unit: 'day', compared: true })).toBe('/api/v1/trend?outlet=Meridian%20Daily&by=country&unit=day&compare=previous')
})

test('five lines have a look each; a line keeps its own while others come and go', () => {
  const six = ['RU', 'UA', 'CN', 'US', 'CU', 'ID']
  expect(firstOn(['RU'])).toEqual(['RU', null, null, null, null])
  const five = firstOn(six)
  expect(five).toEqual(['RU', 'UA', 'CN', 'US', 'CU'])
  expect(toggled(five, 'ID')).toBe(five)
  const four = toggled(five, 'UA')
  expect(four).toEqual(['RU', null, 'CN', 'US', 'CU'])
  expect(toggled(four, 'ID')).toEqual(['RU', 'ID', 'CN', 'US', 'CU'])
})

test.each([
  [null, { first: 0, last: 5 }],
  [{ from: '2022-02-10', to: '2022-04-01' }, { first: 1, last: 3 }],
  [{ from: '2021-01-01', to: '2022-01-01' }, { first: 0, last: 0 }],
  // of another time: all rather than nothing
  [{ from: '2019-01-01', to: '2019-02-01' }, { first: 0, last: 5 }],
])('the periods that hold the days of %o', (span, expected) => {
  expect(placesOf(span, MONTHS)).toEqual(expected)
})

test('a stretch is named by its days, so that it stays when the unit changes', () => {
  const span = spanAt({ first: 1, last: 2 }, MONTHS)
  expect(span).toEqual({ from: '2022-02-01', to: '2022-03-31' })
  expect(placesOf(span, periodsBetween({ from: '2022-01-01', to: '2022-06-30' }, 'day'))).toEqual({ first: 31, last: 89 })
  expect([spanAt({ first: 0, last: 5 }, MONTHS), spanAt({ first: 0, last: -1 }, [])]).toEqual([null, null])
})

test.each([
  ['from', '2022-02-05', { from: '2022-02-05', to: '2022-03-31' }],
  ['from', '2022-05-05', { from: '2022-05-05', to: '2022-05-05' }],
  ['to', '2022-01-05', { from: '2022-01-05', to: '2022-01-05' }],
] as const)('another %s day, %s: the ends never cross', (end, day, expected) => {
  expect(withEnd({ from: '2022-02-01', to: '2022-03-31' }, end, day)).toEqual(expected)
})

test('every period has a row, so that nothing is drawn over an empty one', () => {
  const point = (at: number, mean: number | null) => ({ at, mean, band: null, few: false, title: '', lines: [], href: '', parts: () => [] })
  const rows = closerRows([{ key: 'RU', name: 'Russia', points: [point(0, 0.5), point(2, null)], before: [point(1, -0.5)] }], 3)
  expect(rows.map(({ at, points, before }) => [at, points.get('RU')?.mean, before.get('RU')])).toEqual([[0, 0.5, undefined], [1, undefined, -0.5], [2, null, undefined]])
})

test.each([
  ['ArrowRight', 1, 2], ['ArrowLeft', 1, 0], ['ArrowRight', 2, null], ['Home', 2, 0], ['End', 0, 2], ['ArrowDown', 2, 4], ['ArrowUp', 3, 0], ['ArrowUp', 0, null], ['x', 0, null],
] as const)('%s leads from point %i to %s', (key, here, expected) => {
  const points = [{ line: 0, at: 0 }, { line: 0, at: 3 }, { line: 0, at: 9 }, { line: 2, at: 1 }, { line: 2, at: 8 }]
  expect(nextPoint(points, here, key)).toBe(expected)
})

test.each([[0, 3, [0, 1, 2, 3]], [10, 20, [10, 13, 16, 19]], [5, 5, [5]]])('at most four dates from %i to %i', (first, last, expected) => {
  expect(ticks(first, last, 4)).toEqual(expected)
})
