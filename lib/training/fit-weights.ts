import type { Example } from './example'

/** How the weights are fitted. */
export interface Fitting {
  /** How hard a rule is held to its stated weight (L2). */
  readonly hold: number
  /** Steepness of the logistic curve around the two cut points. */
  readonly steepness: number
  /** 0: each example counts alike; 1: each side counts alike. */
  readonly balance: number
}

/** Factors of rules, by their names without a language. */
export type Factors = ReadonlyMap<string, number>

/** |raw| where a stance stops being neutral: 0.15 = raw / (1 + raw). */
export const CUT = 0.15 / 0.85
const STEPS = 300
const RATE = 0.5

/**
 * Fits an ordinal logistic model with fixed cut points (McCullagh 1980) to the sums of the ledger: no constant term, so that a country of
 * which nothing is said stays neutral. Rules are held to their stated weight. Full gradient steps of Adagrad (Duchi et al. 2011) from there: deterministic.
 */
export function fitWeights(examples: readonly Example[], fitting: Fitting): Factors {
  const rules = [...new Set(examples.flatMap((example) => [...example.rules.keys()]))].sort()
  const importance = importances(examples, fitting.balance)
  const factors = new Map(rules.map((rule) => [rule, 1]))
  const squares = new Map(rules.map((rule) => [rule, 1e-8]))
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map(rules.map((rule) => [rule, fitting.hold * ((factors.get(rule) ?? 1) - 1)]))
    examples.forEach((example, at) => {
      if (example.rules.size === 0) return
      const slope = (importance[at] ?? 0) * slopeOf(rawOf(example, factors), example.label, fitting.steepness)
      for (const [rule, value] of example.rules) gradient.set(rule, (gradient.get(rule) ?? 0) + slope * value)
    })
    for (const [rule, slope] of gradient) {
      const square = (squares.get(rule) ?? 0) + slope * slope
      squares.set(rule, square)
      // a rule keeps its sign
      factors.set(rule, Math.min(2, Math.max(0, (factors.get(rule) ?? 1) - (RATE * slope) / Math.sqrt(square))))
    }
  }
  return factors
}

/** An example's sum under the factors. */
export function rawOf({ rules }: Example, factors: Factors): number {
  let raw = 0
  for (const [rule, value] of rules) raw += value * (factors.get(rule) ?? 1)
  return raw
}

/** Weight of each example, so that a rare side is not drowned; their mean is 1. */
function importances(examples: readonly Example[], balance: number): readonly number[] {
  const counts = new Map<number, number>()
  for (const { label, trust } of examples) counts.set(label, (counts.get(label) ?? 0) + trust)
  const raw = examples.map(({ label, trust }) => trust * (counts.get(label) ?? 1) ** -balance)
  const mean = raw.reduce((a, b) => a + b, 0) / Math.max(1, raw.length)
  return raw.map((value) => value / mean)
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** Derivative of the loss by raw. */
function slopeOf(raw: number, label: number, steepness: number): number {
  const upper = logistic(steepness * (raw - CUT))
  const lower = logistic(steepness * (raw + CUT))
  if (label > 0) return -steepness * (1 - upper)
  if (label < 0) return steepness * lower
  return (-steepness * (lower * (1 - lower) - upper * (1 - upper))) / Math.max(1e-9, lower - upper)
}
