import { expect, test } from 'vitest'
import { periodName, plottedPoints } from '../../app/ui/charts/plotted-points'
import { seriesTotal } from '../../app/ui/charts/series-total'
import { withGaps } from '../../app/ui/charts/with-gaps'
import type { TrendPoint } from '../../lib/charts'

function point(from: string, to: string, count: number, mean: number | null): TrendPoint {
  return { from, to, mean, rawMean: mean, low: mean === null ? null : mean - 0.1, high: mean === null ? null : mean + 0.1, count, oppose: 0, neutral: count, support: 0, abstained: count === 0 ? 1 : 0, quotations: Math.max(1, count) }
}
const points = [point('2022-01-01', '2022-01-31', 6, -0.5), point('2022-02-01', '2022-02-28', 4, 0.25), point('2022-05-01', '2022-05-31', 10, 0)]
const words = { mean: ({ mean, low, high }: { mean: string; low: string; high: string }) => `${mean} (${low} to ${high})`, meanAlone: ({ mean }: { mean: string }) => mean, counts: ({ quotations }: TrendPoint) => `${quotations}` }

test('a point has its words, its link, and is hollow under five stances', () => {
  const [first, second] = plottedPoints(points, 'month', 'en', words, ({ from, to }) => `/quotations?from=${from}&to=${to}`)
  expect(first).toMatchObject({ few: false, title: 'Jan 2022', lines: ['−0.50 (−0.60 to −0.40)', '6'], href: '/quotations?from=2022-01-01&to=2022-01-31', band: [-0.6, -0.4] })
  expect(second).toMatchObject({ few: true, isNeighbour: true })
})

test.each([
  ['2022-11-01', '2022-11-30', 'Nov 2022'],
  ['2022-11-01', '2022-11-29', /^1\s?–\s?29 Nov 2022$/u],
])('a month from %s to %s is called %s', (from, to, expected) => {
  expect(periodName({ from, to }, 'month', 'en')).toMatch(expected)
})

test('nothing is drawn over empty periods', () => {
  const drawn = withGaps(plottedPoints(points, 'month', 'en', words, () => ''))
  expect(drawn.map(({ mean }) => mean)).toEqual([-0.5, 0.25, null, 0])
})

test('a series together weighs each period by its stances', () => {
  expect(seriesTotal(points)).toEqual({ mean: -0.1, count: 20, abstained: 0 })
  expect(seriesTotal([point('2022-01-01', '2022-01-31', 0, null)])).toEqual({ mean: null, count: 0, abstained: 1 })
})
