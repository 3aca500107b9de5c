import type { Span } from './span'
import type { AnswerLabel } from './stance'

/**
 * What a new analysis sees otherwise. Of quotations: found, lost, speaker (it is read as somebody else's). Of stances: appeared, vanished,
 * flipped (from one side to the other), label (to or from neutral or abstained), score (the label stays), moved (to another day or language).
 */
export type DifferenceKind = 'found' | 'lost' | 'speaker' | 'appeared' | 'vanished' | 'flipped' | 'label' | 'score' | 'moved'
export const DIFFERENCE_KINDS: readonly DifferenceKind[] = ['flipped', 'appeared', 'vanished', 'label', 'score', 'moved', 'found', 'lost', 'speaker']

/** How one of two analyses sees it. */
export interface DifferenceSide {
  readonly speaker: string | null
  readonly label: AnswerLabel
  readonly score: number | null
}

/** One difference between two analyses of an article; its span is that of the quotation, in the later one where both have it. */
export interface Difference extends Span {
  readonly kind: DifferenceKind
  /** null: it is about the quotation, whatever the country. */
  readonly country: string | null
  /** null: there is nothing of the kind. A side without a stance has its speaker alone. */
  readonly before: Partial<DifferenceSide> | null
  readonly after: Partial<DifferenceSide> | null
}
