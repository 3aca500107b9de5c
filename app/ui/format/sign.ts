import { NEUTRAL_BELOW, type StanceLabel } from '../../../lib/document'

/** Which sign a mean or a score shows; the same limit as the label of a stance. */
export function sign(score: number): StanceLabel {
  if (Math.abs(score) < NEUTRAL_BELOW) return 'neutral'
  return score < 0 ? 'oppose' : 'support'
}
