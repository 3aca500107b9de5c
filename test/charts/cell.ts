import type { StanceCell } from '../../lib/document'

/** A cell of a matrix from its scores; null abstained. */
export function cell(row: string, column: string, scores: readonly (number | null)[]): StanceCell {
  const scored = scores.filter((score) => score !== null)
  return {
    row, column, abstained: scores.length - scored.length, quotations: scores.length,
    oppose: scored.filter((score) => score <= -0.15).length, support: scored.filter((score) => score >= 0.15).length, neutral: scored.filter((score) => Math.abs(score) < 0.15).length,
    sum: scored.reduce((sum, score) => sum + score, 0), sumOfSquares: scored.reduce((sum, score) => sum + score * score, 0),
    sums: scored.map((score) => ({ language: 'xx', label: score <= -0.15 ? 'oppose' : score < 0.15 ? 'neutral' : 'support', count: 1, sum: score, sumOfSquares: score * score })),
  }
}
