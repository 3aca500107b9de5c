import type { TrendSum } from '../../charts'

const NAMES = ['mean', 'low', 'high', 'rawMean', 'count', 'oppose', 'neutral', 'support', 'abstained', 'quotations'] as const

/** Mean over the `count` stances with a score, corrected for the labelling error, its interval, the plain mean, and how the stances divide. */
export const countColumns = NAMES.map((name) => ({ name, cell: (counts: TrendSum) => counts[name] }))
