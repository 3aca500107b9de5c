import { expect, test } from 'vitest'
import { barPart } from '../../app/ui/charts/bar-part'
import { plotPoint } from '../../app/ui/charts/plot-point'
import { periodName, plottedPoints } from '../../app/ui/charts/plotted-points'
import { bandPath, linePath } from '../../app/ui/charts/paths'
import { bandOf, meansOf } from '../../app/ui/charts/plotted-values'
import { runs } from '../../app/ui/charts/runs'
import { periodsBetween, type TrendPoint } from '../../lib/charts'

function point(from: string, to: string, count: number, mean: number | null): TrendPoint {
  return { from, to, mean, rawMean: mean === null ? null : mean / 2, low: mean === null ? null : mean - 0.1, high: mean === null ? null : mean + 0.1, count, oppose: 0, neutral: count, support: 0, abstained: count === 0 ? 1 : 0, quotations: Math.max(1, count) }
}
const points = [point('2022-01-01', '2022-01-31', 6, -0.5), point('2022-02-01', '2022-02-28', 4, 0.25), point('2022-05-01', '2022-05-31', 10, 0)]
const words = { mean: ({ mean, low, high }: { mean: string; low: string; high: string }) => `${mean} (${low} to ${high})`, rawMean: ({ mean }: { mean: string }) => `raw ${mean}`, counts: ({ quotations }: TrendPoint) => `${quotations}`, counted: (label: string, count: number) => `${count} ${label}` }
const places = { unit: 'month' as const, periods: periodsBetween({ from: '2022-01-15', to: '2022-05-31' }, 'month') }

test('a point has its place, its words, its links, and is hollow under five stances', () => {
  const [first, second, third] = plottedPoints(points, places, 'en', words, ({ from, to }, label) => `/quotations?from=${from}&to=${to}${label === undefined ? '' : `&label=${label}`}`)
  expect(first).toMatchObject({ at: 0, few: false, title: 'Jan 2022', lines: ['−0.50 (−0.60 to −0.40)', 'raw −0.25', '6'], href: '/quotations?from=2022-01-01&to=2022-01-31', band: [-0.6, -0.4] })
  expect(first?.parts()).toEqual([{ label: 'neutral', count: 6, title: 'Jan 2022: 6 neutral', href: '/quotations?from=2022-01-01&to=2022-01-31&label=neutral' }])
  expect([second?.at, second?.few, third?.at]).toEqual([1, true, 4])
})

test.each([
  ['2022-11-01', '2022-11-30', 'Nov 2022'],
  ['2022-11-01', '2022-11-29', /^1\s?–\s?29 Nov 2022$/u],
])('a month from %s to %s is called %s', (from, to, expected) => {
  expect(periodName({ from, to }, 'month', 'en')).toMatch(expected)
})

test('nothing is drawn over empty periods', () => {
  const plotted = plottedPoints(points, places, 'en', words, () => '')
  expect(runs(plotted).map((run) => run.map(({ at }) => at))).toEqual([[0, 1], [4]])
  expect(linePath(meansOf(plotted), 1)).toBe('M0.5 1.5L1.5 0.75M4.5 1')
  // a band needs two ends; what stands alone carries its own
  expect(bandPath(bandOf(plotted), 1)).toBe('M0.5 1.4L1.5 0.65L1.5 0.85L0.5 1.6Z')
  expect([runs([]), linePath([], 1), bandPath([], 1)]).toEqual([[], '', ''])
})

test('names and addresses stay words in the markup of a drawing, whatever stands in them', () => {
  const hostile = '"><script>alert(1)</script>\u0000\'&'
  const [first] = plottedPoints(points, places, 'en', words, () => `/quotations?outlet=${hostile}`)
  if (first === undefined) throw new Error('nothing was plotted')
  const point = plotPoint(first, { periods: 5, height: 100, isAlone: true, tip: 0, line: { at: 1, name: hostile } })
  const part = barPart({ label: 'oppose', count: 1, title: hostile, href: hostile }, { at: 0, periods: 5, top: 1, height: 2, tip: 3 })
  for (const drawn of [point, part]) {
    expect(drawn.match(/<[a-z]+/g)?.every((tag) => ['<a', '<circle', '<line', '<path', '<rect', '<svg'].includes(tag))).toBe(true)
    expect(drawn).toContain('&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;\uFFFD&#39;&#38;')
  }
})

test.each([
  [0.5, undefined, 'stem for'], [-0.5, undefined, 'stem against'], [0, undefined, 'stem for'], [0.5, { at: 1, name: 'Cuba' }, '<path class="dot hollow"'],
])('a point at %d without neighbours, on the line %j, carries %s', (mean, line, expected) => {
  const point = { at: 1, mean, band: [mean - 0.1, mean + 0.1] as const, few: true, title: 'Feb 2022', lines: ['one'], href: '/quotations', parts: () => [] }
  const drawn = plotPoint(point, { periods: 4, height: 112, isAlone: true, tip: 2, ...(line === undefined ? {} : { line }) })
  expect(drawn).toContain(expected)
  expect(drawn).toContain(`aria-label="${line === undefined ? '' : 'Cuba, '}Feb 2022, one"`)
  expect(drawn).toContain('class="reach" x1="37.5%" x2="37.5%"')
})
