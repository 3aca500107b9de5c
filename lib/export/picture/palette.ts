import { NEUTRAL_BELOW, type StanceLabel } from '../../document'

/** The light theme of the pages: a picture is printed, or put into a document, on white. */
export const PAPER = '#fbfaf7'
export const INK = '#1b1a17'
export const INK_2 = '#55514a'
export const INK_3 = '#6b665c'
export const RULE = '#e5e1d7'
export const RULE_STRONG = '#cfc9bb'
export const OPPOSE = '#a8401a'
export const SUPPORT = '#1d6580'
export const NEUTRAL = '#8d887d'
export const NEUTRAL_SOFT = '#eceae4'

/** The colour of a bar, and of the number beside it. */
export const BAR: Readonly<Record<StanceLabel, string>> = { oppose: OPPOSE, neutral: NEUTRAL, support: SUPPORT }
export const NUMBER: Readonly<Record<StanceLabel, string>> = { oppose: OPPOSE, neutral: INK_2, support: SUPPORT }

/** Which sign a mean or a score shows; the same limit as the label of a stance. */
export function signOf(score: number): StanceLabel {
  if (Math.abs(score) < NEUTRAL_BELOW) return 'neutral'
  return score < 0 ? 'oppose' : 'support'
}
