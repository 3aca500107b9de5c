import { addTallies, counted, type Tally } from './tally'
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

/** What reliability is made of: answers, stated confidence and right answers by bin. */
export function tallyConfidence(graded: readonly Graded[]): Tally {
  return addTallies(graded.map(({ confidence, right }) => {
    const bin = `confidence ${Math.min(BINS - 1, Math.floor(confidence * BINS))}`
    return { [`${bin} answers`]: 1, [`${bin} stated`]: confidence, [`${bin} right`]: right ? 1 : 0 }
  }))
}

/** Ten bins of confidence, empty ones with count 0. A calibrated analysis has `confidence` near `right` in each. */
export function reliability(tally: Tally): readonly ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const count = counted(tally, `confidence ${bin} answers`)
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count,
      confidence: share(counted(tally, `confidence ${bin} stated`), count),
      right: share(counted(tally, `confidence ${bin} right`), count),
    }
  })
}

/** Expected calibration error in [0, 1] (Naeini et al. 2015); undefined where no answer states a confidence. */
export function calibrationError(tally: Tally): number | undefined {
  const bins = reliability(tally)
  const answers = bins.reduce((sum, bin) => sum + bin.count, 0)
  if (answers === 0) return undefined
  return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0) / answers
}
