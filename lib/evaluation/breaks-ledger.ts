import type { PredictedStance } from './prediction'

const TOLERANCE = 0.002

/** Whether a score does not follow from its evidence: the sum is not `raw`, `score` not raw / (1 + |raw|), or a span is not its text. */
export function breaksLedger(text: string, stance: PredictedStance): boolean {
  if (stance.label === 'abstained' || stance.score === null) return false
  if (stance.raw === null) return true
  const sum = stance.evidence.reduce((total, e) => total + e.contribution, 0)
  return !isNear(sum, stance.raw)
    || !isNear(stance.score, stance.raw / (1 + Math.abs(stance.raw)))
    || stance.evidence.some((e) => text.slice(e.start, e.end) !== e.text)
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < TOLERANCE
}
