import type { TrendSum } from '../../charts'
import type { Columns } from '../table'

const NAMES = ['mean', 'low', 'high', 'rawMean', 'count', 'oppose', 'neutral', 'support', 'abstained', 'quotations'] as const

/** What is counted, and the same of the period before where that was asked for. */
export interface Counted extends TrendSum {
  readonly previous?: TrendSum | undefined
}

/** Mean over the `count` stances with a score, corrected for the labelling error, its interval, the plain mean, and how the stances divide. */
export function countColumns(isCompared: boolean): Columns<Counted> {
  return [
    ...NAMES.map((name) => ({ name, cell: (counts: Counted) => counts[name] })),
    ...(isCompared ? NAMES.map((name) => ({ name: `${name}Before`, cell: ({ previous }: Counted) => previous?.[name] ?? null })) : []),
  ]
}
