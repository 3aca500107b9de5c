import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctedMean } from '../../lib/charts'
import { labellingError } from '../../lib/charts/labelling-error'
import labelling from '../../lib/charts/labelling.json'
import { STANCE_LABELS, type LabelSums, type StanceLabel } from '../../lib/document'
import { annotatedAgain, anyShares, drawStances, seeded, trueMean, type Shares } from './draw'

const of = (label: StanceLabel, count: number, mean: number, language = 'id'): LabelSums => ({ language, label, count, sum: count * mean, sumOfSquares: count * mean * mean })
const to3 = (sums: readonly LabelSums[]) => {
  const { mean, low, high } = correctedMean(sums) ?? { mean: NaN, low: NaN, high: NaN }
  return [low, mean, high].map((value) => Number(value.toFixed(3)))
}

/** Of 1,000 the share itself scatters by a hundredth; of so many by less. */
const DRAWS = 4000
const shares = (oppose: number, neutral: number, support: number): Shares => ({ oppose, neutral, support })
const CASES: readonly (readonly [name: string, shares: Shares | 'any', size: number])[] = [
  ...[5, 8, 12, 20, 50].map((size) => ['any shares', 'any', size] as const),
  ...[8, 20, 50, 200].map((size) => ['mostly against', shares(0.6, 0.35, 0.05), size] as const),
  ...[12, 50, 200].map((size) => ['nearly all against', shares(0.9, 0.08, 0.02), size] as const),
  ...[50, 200].map((size) => ['mostly for', shares(0.05, 0.35, 0.6), size] as const),
  ...[20, 50, 200].map((size) => ['split', shares(0.45, 0.1, 0.45), size] as const),
  ...[50, 200].map((size) => ['mostly neutral, a little against', shares(0.2, 0.7, 0.1), size] as const),
]

describe.each(Object.entries(labelling))('the 90 % band in %s', (language, measured) => {
  // the matrix itself is only known from so many annotated stances
  const again = seeded(1)
  const errors = Array.from({ length: DRAWS }, () => labellingError(annotatedAgain(measured, again)))
  test.each(CASES)('covers the true mean: %s %j, %i stances', (_name, asked, size) => {
    const random = seeded(size)
    let covered = 0
    for (const error of errors) {
      const drawn = asked === 'any' ? anyShares(random) : asked
      const { low, high } = correctedMean(drawStances(language, measured, drawn, size, random), () => error) ?? { low: NaN, high: NaN }
      if (low <= trueMean(measured, drawn) && trueMean(measured, drawn) <= high) covered++
    }
    expect(covered / DRAWS).toBeGreaterThanOrEqual(0.87)
    expect(covered / DRAWS).toBeLessThanOrEqual(0.93)
  })
})

describe('the corrected mean', () => {
  test('nothing said has no mean', () => expect(correctedMean([])).toBeNull())
  test('many stances come to what is true where the labels given are those expected of it', () => {
    const { counts, scores } = labelling.id
    const size = (truth: StanceLabel) => STANCE_LABELS.reduce((sum, label) => sum + counts[truth][label], 0)
    const given = STANCE_LABELS.map((label) => of(label, 1000 * STANCE_LABELS.reduce((sum, truth) => sum + counts[truth][label], 0), scores[label].mean))
    const truth = STANCE_LABELS.reduce((sum, label) => sum + size(label) * scores[label].mean, 0) / STANCE_LABELS.reduce((sum, label) => sum + size(label), 0)
    expect(correctedMean(given)?.mean).toBeCloseTo(truth, 2)
  })
  test('a few stances are held near 0, and their band is wide', () => {
    const [low = 0, mean = 0, high = 0] = to3([of('oppose', 1, -0.5)])
    expect(mean).toBeGreaterThan(-0.5)
    expect(mean).toBeLessThan(0)
    expect([low < -0.4, high > 0.2]).toEqual([true, true])
  })
  test('stances without a side have a mean of 0', () => expect(Math.abs(correctedMean([of('neutral', 20, 0)])?.mean ?? 1)).toBeLessThan(0.02))
  test('all against is no more than the scores say', () => {
    const [low = 0, mean = 0, high = 0] = to3([of('oppose', 12, -0.5)])
    expect(mean).toBeCloseTo(-0.5, 1)
    expect([low < mean, mean < high, low > -0.6]).toEqual([true, true, true])
  })
  test('languages are corrected each by its own matrix', () => {
    const mixed = correctedMean([of('oppose', 30, -0.4), of('neutral', 70, 0, 'en')])
    expect(mixed?.mean).not.toBe(correctedMean([of('oppose', 30, -0.4, 'en'), of('neutral', 70, 0)])?.mean)
  })
  test('a language without annotated articles is taken as labelled', () => {
    const sums = [of('oppose', 400, -0.4, 'xx'), of('neutral', 1400, 0, 'xx'), of('support', 200, 0.3, 'xx')]
    const { mean, low, high } = correctedMean(sums) ?? { mean: NaN, low: NaN, high: NaN }
    expect(mean).toBeCloseTo(-0.05, 3)
    expect(high - low).toBeLessThan(0.02)
  })
  test('the interval holds the mean and stays in [-1, 1]', () => {
    const sums = fc.record({
      language: fc.constantFrom('id', 'en', 'xx'), label: fc.constantFrom(...STANCE_LABELS), count: fc.integer({ min: 1, max: 500 }), score: fc.double({ min: 0, max: 0.99, noNaN: true }),
    })
    fc.assert(fc.property(fc.array(sums, { minLength: 1, maxLength: 6 }), (drawn) => {
      const all = drawn.map(({ language, label, count, score }) => of(label, count, { oppose: -1, neutral: 0.1, support: 1 }[label] * score, language))
      const { mean, low, high } = correctedMean(all) ?? { mean: NaN, low: NaN, high: NaN }
      expect(-1 <= low && low <= mean && mean <= high && high <= 1).toBe(true)
    }))
  })
})
