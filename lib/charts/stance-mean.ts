import type { LabelSums, StanceFilter } from '../document'
import { correctedMean } from './corrected-mean'
import { meanInterval, type MeanInterval } from './mean-interval'

/** A mean as it is shown everywhere; all null where nothing was scored. */
export interface StanceMean {
  /** Corrected for the labelling error, in [-1, 1], with its 90 % interval. */
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  /** The plain mean of the scores. */
  readonly rawMean: number | null
}

/**
 * The mean of summed stances. A filter that picks stances by their own answer (label, score, confidence) leaves nothing to correct: what is
 * asked for is then what was answered, and the mean is the plain one with its t-interval.
 */
export function stanceMean(sums: readonly LabelSums[], filter: StanceFilter): StanceMean {
  const all = { count: 0, sum: 0, sumOfSquares: 0 }
  for (const { count, sum, sumOfSquares } of sums) {
    all.count += count
    all.sum += sum
    all.sumOfSquares += sumOfSquares
  }
  const plain = meanInterval(all)
  const shown: MeanInterval | null = picksByAnswer(filter) ? plain : correctedMean(sums)
  return { mean: shown?.mean ?? null, low: shown?.low ?? null, high: shown?.high ?? null, rawMean: plain?.mean ?? null }
}

function picksByAnswer({ label, min, max, confidenceMin }: StanceFilter): boolean {
  return (label?.length ?? 0) > 0 || [min, max, confidenceMin].some((value) => value !== undefined)
}
