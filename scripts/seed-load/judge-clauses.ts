import { NEUTRAL_BELOW, type Evidence, type Span, type Stance } from '../../lib/document'
import type { Chance } from './chance'
import type { Turn } from './make-saying'

/** Contributions are multiples of this, so that they add up exactly. */
const STEP = 1 / 64

/** What is judged of a country, before it is known where its words stand. */
export interface Verdict {
  readonly country: string
  readonly turn: Turn
  /** null: abstained. */
  readonly contributions: readonly number[] | null
}

/** A verdict whose size is drawn; one in sixteen abstains. */
export function judge(from: Chance, country: string, turn: Turn): Verdict {
  if (from.happens(1 / 16)) return { country, turn, contributions: null }
  if (turn === 'neutral') return { country, turn, contributions: from.happens(0.5) ? [] : [(from.below(17) - 8) * STEP] }
  const sign = turn === 'oppose' ? -1 : 1
  const main = sign * (14 + from.below(150)) * STEP
  return { country, turn, contributions: from.happens(0.3) ? [main, sign * (1 + from.below(20)) * STEP] : [main] }
}

/** The stance that a verdict is, with its ledger on the words that make it. */
export function stanceOf({ country, contributions }: Verdict, mention: Stance['mentions'][number], words: Span & { readonly text: string }): Stance {
  if (contributions === null) return { country, mentions: [mention], raw: null, score: null, label: 'abstained', confidence: null, evidence: [], reason: { code: 'holder-unclear', words: { word: words.text, country } } }
  const evidence = contributions.map((contribution): Evidence => ({ ...words, contribution, reason: { code: contribution < 0 ? 'against' : 'for', words: { word: words.text, country } }, rule: 'load/attitude' }))
  const raw = contributions.reduce((sum, contribution) => sum + contribution, 0)
  const score = raw / (1 + Math.abs(raw))
  const label = Math.abs(score) < NEUTRAL_BELOW ? 'neutral' : score < 0 ? 'oppose' : 'support'
  return { country, mentions: [mention], raw, score, label, confidence: 0.5 + Math.min(0.45, Math.abs(score) / 2), evidence }
}
