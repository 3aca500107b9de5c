/** Shares in [0, 1]; `f` is the harmonic mean of both. */
export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f: number
}

/** From the number of right answers, of all answers, and of what there was to find. */
export function precisionRecall(right: number, answered: number, gold: number): PrecisionRecall {
  const precision = share(right, answered)
  const recall = share(right, gold)
  return { precision, recall, f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** part / whole, 0 where there is no whole. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
