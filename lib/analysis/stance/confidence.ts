import type { Evidence, StanceLabel } from '../../document'

/** How sure a label is, [0, 1]: more evidence of one sign makes it surer, evidence of both signs less. Fitted to annotated articles. */
export function confidenceOf(evidence: readonly Evidence[], label: StanceLabel): number {
  const total = evidence.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0)
  const raw = evidence.reduce((sum, { contribution }) => sum + contribution, 0)
  const agreement = total === 0 ? 1 : Math.abs(raw) / total
  if (label === 'neutral') return total === 0 ? 0.8 : 0.6
  return Math.round((0.5 + 0.2 * Math.min(1, Math.abs(raw) / 1.5) - 0.15 * (1 - agreement)) * 100) / 100
}
