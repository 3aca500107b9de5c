import type { Mention } from './mention'
import type { Reason } from './reason'
import type { Span } from './span'

export type StanceLabel = 'oppose' | 'neutral' | 'support'
export const STANCE_LABELS: readonly StanceLabel[] = ['oppose', 'neutral', 'support']
export type AnswerLabel = StanceLabel | 'abstained'
export const ANSWER_LABELS: readonly AnswerLabel[] = ['oppose', 'neutral', 'support', 'abstained']

/** Below this |score| a stance is neutral. */
export const NEUTRAL_BELOW = 0.15

/** One line of the ledger: words of the article and what they add to `raw`. */
export interface Evidence extends Span {
  readonly text: string
  readonly contribution: number
  readonly reason: Reason
  /** The rule or weight it came from: "id/relation-enemy". */
  readonly rule: string
}

/** Contributions of `evidence` add up exactly to `raw`; `score` = raw / (1 + |raw|), in (-1, 1). */
export interface ScoredStance {
  readonly country: string
  readonly mentions: readonly Mention[]
  readonly raw: number
  readonly score: number
  readonly label: StanceLabel
  /** [0, 1]: of stances with confidence c, about the share c is right. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** "Don't know": something takes a side, but its sign, holder or target cannot be decided. */
export interface AbstainedStance {
  readonly country: string
  readonly mentions: readonly Mention[]
  readonly raw: null
  readonly score: null
  readonly label: 'abstained'
  readonly confidence: null
  readonly evidence: readonly Evidence[]
  readonly reason: Reason
}

export type Stance = ScoredStance | AbstainedStance

/** The attitude toward one given mention (machine interface, `targets`). */
export type TargetStance = Stance & Span
/** A mention whose stance is asked for. */
export interface TargetQuestion extends Span {
  readonly country: string
}
