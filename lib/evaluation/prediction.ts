import type { AnswerLabel, Span } from '../document'
import type { Side } from './gold'

/** The part of a machine answer that is measured. */
export interface Prediction {
  readonly language: string
  readonly quotations: readonly PredictedQuotation[]
  readonly targets?: readonly PredictedStance[]
}
export interface PredictedQuotation extends Span {
  readonly kind: string
  readonly cue: { readonly text: string } | null
  readonly speaker: { readonly name: string; readonly country?: string | null } | null
  readonly stances: readonly PredictedStance[]
}
export interface PredictedStance {
  readonly country: string
  readonly raw: number | null
  readonly score: number | null
  readonly label: AnswerLabel
  readonly confidence: number | null
  readonly evidence: readonly (Span & { readonly text: string; readonly contribution: number; readonly rule: string })[]
}

const sides: Readonly<Record<AnswerLabel, Side | null>> = { oppose: -1, neutral: 0, support: 1, abstained: null }

/** -1, 0 or 1; null where the answer is "don't know". */
export function sideOf(stance: PredictedStance): Side | null {
  return sides[stance.label]
}
