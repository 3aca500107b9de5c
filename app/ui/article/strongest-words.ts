import type { ScoredStance } from '../../../lib/document'

/** The words that weigh most on the side of the score; null where nothing does. */
export function strongestWords(stance: ScoredStance): string | null {
  const sameSide = stance.evidence.filter((e) => e.contribution * stance.raw > 0)
  return sameSide.reduce<{ text: string; weight: number } | null>((best, e) => (best === null || Math.abs(e.contribution) > best.weight ? { text: e.text, weight: Math.abs(e.contribution) } : best), null)?.text ?? null
}
