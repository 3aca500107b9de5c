import type { Evidence, StanceLabel } from '../../document'
import learned from './weights.json'

/** How sure a label is, [0, 1]: more evidence makes a side surer, evidence for both sides less sure. Fitted to annotated articles. */
export function confidenceOf(evidence: readonly Evidence[], raw: number, label: StanceLabel): number {
  if (label === 'neutral') return evidence.length === 0 ? learned.confidence.unsaid : learned.confidence.balanced
  const { base, slope, most } = learned.confidence[label]
  const total = evidence.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0)
  const agreement = Math.abs(raw) / total
  return Math.round(100 * (Math.min(most, base + slope * Math.abs(raw)) - learned.confidence.conflict * (1 - agreement))) / 100
}
