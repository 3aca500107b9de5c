import { STANCE_LABELS, type Labelling, type LabelSums, type StanceLabel } from '../../lib/document'

/** Chance with a seed: the same draws every time (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Shares = Readonly<Record<StanceLabel, number>>

function pick(shares: Shares, random: () => number): StanceLabel {
  const { oppose, neutral, support } = shares
  const drawn = random() * (oppose + neutral + support)
  return drawn < oppose ? 'oppose' : drawn < oppose + neutral ? 'neutral' : 'support'
}

/** Any shares, each as likely as any other. */
export function anyShares(random: () => number): Shares {
  const [oppose, neutral, support] = [random(), random(), random()].map((chance) => -Math.log(1 - chance))
  return { oppose: oppose ?? 0, neutral: neutral ?? 0, support: support ?? 0 }
}

/** The annotation done again: as many stances of each true label, labelled anew with the chances found. */
export function annotatedAgain({ counts, scores }: Labelling, random: () => number): Labelling {
  const row = (truth: StanceLabel) => {
    const drawn = { oppose: 0, neutral: 0, support: 0 }
    const size = counts[truth].oppose + counts[truth].neutral + counts[truth].support
    for (let i = 0; i < size; i++) drawn[pick(counts[truth], random)]++
    return drawn
  }
  return { counts: { oppose: row('oppose'), neutral: row('neutral'), support: row('support') }, scores }
}

/** Stances of true shares, labelled with the chances of the language and scored as its labels are. */
export function drawStances(language: string, { counts, scores }: Labelling, shares: Shares, size: number, random: () => number): readonly LabelSums[] {
  const none = (label: StanceLabel) => ({ language, label, count: 0, sum: 0, sumOfSquares: 0 })
  const sums = { oppose: none('oppose'), neutral: none('neutral'), support: none('support') }
  for (let i = 0; i < size; i++) {
    const given = pick(counts[pick(shares, random)], random)
    const of = sums[given]
    const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const score = Math.max(-0.99, Math.min(0.99, scores[given].mean + bell * scores[given].deviation))
    of.count++
    of.sum += score
    of.sumOfSquares += score * score
  }
  return STANCE_LABELS.map((label) => sums[label])
}

/** What the mean would be if every label were right. */
export function trueMean({ scores }: Labelling, shares: Shares): number {
  const whole = shares.oppose + shares.neutral + shares.support
  return STANCE_LABELS.reduce((sum, label) => sum + (shares[label] / whole) * scores[label].mean, 0)
}
