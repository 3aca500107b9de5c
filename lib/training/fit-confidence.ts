import { sideOf, type Answered } from './cross-validate'

/** A side's share of right answers as a line over |raw|. */
export interface ConfidenceLine {
  readonly base: number
  readonly slope: number
  /** No confidence above this. */
  readonly most: number
}

/** How far answers can be trusted, by the sum of their ledger. */
export interface Confidence {
  readonly oppose: ConfidenceLine
  readonly support: ConfidenceLine
  /** Neutral with an empty ledger. */
  readonly unsaid: number
  /** Neutral with evidence that balances. */
  readonly balanced: number
  /** What full conflict in the ledger takes away. */
  readonly conflict: number
}

/** Evidence beyond this adds nothing. */
const ENOUGH = 1.5
const CONFLICT = 0.15

/** Lines by least squares, never falling: more evidence is never less sure. */
export function fitConfidence(answered: readonly Answered[]): Confidence {
  const neutral = answered.filter(({ raw }) => sideOf(raw) === 0)
  const said = (yes: boolean) => neutral.filter(({ example }) => example.rules.size > 0 === yes)
  return { oppose: lineOf(answered, -1), support: lineOf(answered, 1), unsaid: rightShare(said(false)), balanced: rightShare(said(true)), conflict: CONFLICT }
}

function lineOf(answered: readonly Answered[], side: -1 | 1): ConfidenceLine {
  const points = answered
    .filter(({ raw }) => sideOf(raw) === side)
    .map(({ raw, example }) => ({ x: Math.min(ENOUGH, Math.abs(raw)), y: example.label === side ? 1 : 0 }))
  const mean = (of: (point: { x: number; y: number }) => number) => points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length)
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  const spread = mean((point) => (point.x - x) ** 2)
  const slope = spread === 0 ? 0 : Math.max(0, mean((point) => (point.x - x) * (point.y - y)) / spread)
  const base = y - slope * x
  return { base: rounded(Math.min(0.95, base)), slope: rounded(slope), most: rounded(Math.min(0.95, base + slope * ENOUGH)) }
}

const rightShare = (answered: readonly Answered[]) => rounded(answered.filter(({ example }) => example.label === 0).length / Math.max(1, answered.length))
const rounded = (value: number) => Math.round(100 * value) / 100
