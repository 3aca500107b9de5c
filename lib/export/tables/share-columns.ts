import { ANSWER_LABELS, type AnswerLabel } from '../../document'
import type { Columns } from '../table'

/** How many stances have one label. */
export interface ExportedShare {
  readonly label: AnswerLabel
  readonly count: number
  /** Of all stances, [0, 1]. */
  readonly share: number
}

/** A row a label: how many stances, and which share of all. */
export const shareColumns: Columns<ExportedShare> = [
  { name: 'label', cell: ({ label }) => label },
  { name: 'count', cell: ({ count }) => count },
  { name: 'share', cell: ({ share }) => share },
]

/** The shares of counted stances, in the order of the labels. */
export function shareRows(counts: Readonly<Record<AnswerLabel, number>>): readonly ExportedShare[] {
  const total = ANSWER_LABELS.reduce((sum, label) => sum + counts[label], 0)
  return ANSWER_LABELS.map((label) => ({ label, count: counts[label], share: total === 0 ? 0 : counts[label] / total }))
}
