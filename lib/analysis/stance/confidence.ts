import type { Evidence, StanceLabel } from '../../document'

/** Share of right answers by label, as a line over |raw|, fitted to annotated articles of both languages. */
const fitted: Readonly<Record<'oppose' | 'support', { readonly base: number; readonly slope: number; readonly most: number }>> = {
  oppose: { base: 0.57, slope: 0.22, most: 0.92 },
  support: { base: 0.44, slope: 0.32, most: 0.85 },
}

/** How sure a label is, [0, 1]: more evidence makes a side surer, evidence for both sides less sure. */
export function confidenceOf(evidence: readonly Evidence[], raw: number, label: StanceLabel): number {
  if (label === 'neutral') return evidence.length === 0 ? 0.83 : 0.7
  const { base, slope, most } = fitted[label]
  const total = evidence.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0)
  const agreement = Math.abs(raw) / total
  return Math.round(100 * (Math.min(most, base + slope * Math.abs(raw)) - 0.15 * (1 - agreement))) / 100
}
