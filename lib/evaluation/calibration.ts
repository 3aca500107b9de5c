import { share } from './precision-recall'

/** An answer's confidence in [0, 1] and whether it was right. */
export interface Graded {
  readonly confidence: number
  readonly right: boolean
}

/** A tenth of the range of confidence: how many answers fall in it, how sure they were, what share of them was right. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

const BINS = 10

/** Ten bins of confidence, empty ones with count 0. A calibrated analysis has `confidence` near `right` in each. */
export function reliability(graded: readonly Graded[]): readonly ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = graded.filter((g) => Math.min(BINS - 1, Math.floor(g.confidence * BINS)) === bin)
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count: inside.length,
      confidence: share(inside.reduce((sum, g) => sum + g.confidence, 0), inside.length),
      right: share(inside.filter((g) => g.right).length, inside.length),
    }
  })
}

/** Expected calibration error in [0, 1] (Naeini et al. 2015); undefined where no answer states a confidence. */
export function calibrationError(graded: readonly Graded[]): number | undefined {
  if (graded.length === 0) return undefined
  return reliability(graded).reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0) / graded.length
}
