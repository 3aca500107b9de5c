/** What is known of a set of scores: how many, their sum and the sum of their squares. */
export interface Sums {
  readonly count: number
  readonly sum: number
  readonly sumOfSquares: number
}

export interface MeanInterval {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Student's t, two-sided 90 %, for 1 to 30 degrees of freedom (tables of any statistics textbook). */
const T90 = [
  6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753,
  1.746, 1.74, 1.734, 1.729, 1.725, 1.721, 1.717, 1.714, 1.711, 1.708, 1.706, 1.703, 1.701, 1.699, 1.697,
]
const NORMAL90 = 1.645

/**
 * The mean of scores in [-1, 1] with its 90 % t-interval, clamped to [-1, 1]; null without scores.
 * One score says nothing of the spread, so its interval is the whole [-1, 1].
 */
export function meanInterval({ count, sum, sumOfSquares }: Sums): MeanInterval | null {
  if (count === 0) return null
  const mean = clamp(sum / count)
  if (count === 1) return { mean, low: -1, high: 1 }
  // rounding may leave a sum of squares a hair under the square of the mean
  const variance = Math.max(0, (sumOfSquares - (sum * sum) / count) / (count - 1))
  const half = (T90[count - 2] ?? NORMAL90) * Math.sqrt(variance / count)
  return { mean, low: clamp(mean - half), high: clamp(mean + half) }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value))
}
