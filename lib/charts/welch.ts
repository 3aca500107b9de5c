import type { Sums } from './mean-interval'
import { studentT } from './student-t'

/** Scores are read by rules of no finer step: a spread that is smaller only says that few rules fired. */
const LEAST_VARIANCE = 0.1 ** 2

/**
 * How often chance alone would make two sets of scores differ in their mean by at least this much, if both were drawn from what has one
 * mean (Welch 1947, two-sided). In [0, 1]; 1 where a set has fewer than two scores.
 */
export function welch(one: Sums, other: Sums): number {
  if (one.count < 2 || other.count < 2) return 1
  const [a, b] = [varianceOfMean(one), varianceOfMean(other)]
  const t = (one.sum / one.count - other.sum / other.count) / Math.sqrt(a + b)
  return studentT(t, (a + b) ** 2 / (a ** 2 / (one.count - 1) + b ** 2 / (other.count - 1)))
}

function varianceOfMean({ count, sum, sumOfSquares }: Sums): number {
  return Math.max(LEAST_VARIANCE, (sumOfSquares - (sum * sum) / count) / (count - 1)) / count
}
