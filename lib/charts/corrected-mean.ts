import { STANCE_LABELS, type LabelSums } from '../document'
import { labellingErrorOf, type LabellingError } from './labelling-error'
import { dot, nearestShares, PLACES, times, transposed, triple, type Triple } from './linear'
import type { MeanInterval, Sums } from './mean-interval'

/** Stances that are added to every set, as many of each side as without one: few stances are held near 0, many are hardly moved. */
const ADDED: Triple = [0.5, 0.5, 0.5]
/** So much do the scores of a label in the annotated articles count against those at hand. */
const ADDED_SCORES = 1
const NORMAL90 = 1.645

/** Stances of one language, by given label. */
interface Group {
  readonly error: LabellingError
  readonly counts: Triple
}

/**
 * The mean score that the stances would have under their true labels, in [-1, 1], with a 90 % interval from the sampling error and the
 * labelling error; null without any. The shares of the given labels are turned into shares of true ones by the inverse of the confusion
 * matrix of each language (Rogan & Gladen 1978; Buonaccorsi 2010, section 2.3), and each true label weighs with the mean score given
 * with it. Its variance has three parts by the delta method: which stances were said, how scores of a label scatter, and how surely the
 * matrix is known. As in Agresti & Coull 1998, a few stances are added first, which keeps small sets stable and their intervals honest.
 */
export function correctedMean(sums: readonly LabelSums[], errorOf: (language: string) => LabellingError = labellingErrorOf): MeanInterval | null {
  const { groups, own } = folded(sums, errorOf)
  const count = groups.reduce((total, group) => total + sizeOf(group), 0)
  if (count === 0) return null
  const whole = count + ADDED[0] + ADDED[1] + ADDED[2]
  const scores = scoresOf(own, groups, count)
  // what one stance of each given label adds
  const values = groups.map(({ error }) => times(error.inverse, scores.means))
  const estimate = groups.reduce((sum, { counts }, at) => sum + dot(counts, values[at] ?? counts), 0) / whole
  const shares = nearestShares(triple((place) => groups.reduce((sum, group) => sum + trueCounts(group)[place], ADDED[place]) / whole))
  let variance = -(estimate ** 2) / whole
  for (const [at, { error, counts }] of groups.entries()) {
    const [value, size] = [values[at] ?? counts, counts[0] + counts[1] + counts[2]]
    const seen = times(transposed(error.chances), ADDED)
    const squares = triple((place) => value[place] ** 2)
    variance += dot(triple((place) => counts[place] + (seen[place] * size) / count), squares) / whole ** 2
    variance += dot(triple((place) => shares[place] ** 2 / error.sizes[place]), rowVariances(error, value)) * (size / whole) ** 2
  }
  variance += dot(triple((place) => shares[place] ** 2), scores.variances)
  const half = quantile(whole) * Math.sqrt(Math.max(0, variance))
  // whatever the true labels are, the mean lies between the mean scores of the labels, as far as these are known
  const reaches = PLACES.map((place) => NORMAL90 * Math.sqrt(scores.variances[place]))
  const least = Math.max(-1, Math.min(...PLACES.map((place) => scores.means[place] - (reaches[place] ?? 0))))
  const most = Math.min(1, Math.max(...PLACES.map((place) => scores.means[place] + (reaches[place] ?? 0))))
  const mean = within(estimate, Math.min(...scores.means), Math.max(...scores.means))
  // where the estimate was cut, the scatter of the scores is left
  const left = Math.min(half, ...reaches)
  return { mean, low: within(Math.min(mean - left, estimate - half), least, most), high: within(Math.max(mean + left, estimate + half), least, most) }
}

/**
 * How many deviations a 90 % interval reaches to either side where its variance is known from so many stances. Student's quantile to the first
 * order (Abramowitz & Stegun 26.7.5) would add three times as much; the stances that are added make up for the rest, as draws show.
 */
const quantile = (size: number) => NORMAL90 + (NORMAL90 ** 3 + NORMAL90) / (12 * size)

type Totals = { -readonly [Name in keyof Sums]: Sums[Name] }

/** Scored stances of each label, of whatever language. */
type Own = readonly [Sums, Sums, Sums]

/** Sums by language and by label, in one walk: a chart has thousands of points. */
function folded(sums: readonly LabelSums[], errorOf: (language: string) => LabellingError): { readonly groups: readonly Group[]; readonly own: Own } {
  const counts = new Map<string, [number, number, number]>()
  const none = () => ({ count: 0, sum: 0, sumOfSquares: 0 })
  const own: readonly [Totals, Totals, Totals] = [none(), none(), none()]
  for (const { language, label, count, sum, sumOfSquares } of sums) {
    const place = PLACES[STANCE_LABELS.indexOf(label)] ?? 0
    const known = counts.get(language)
    const group = known ?? [0, 0, 0]
    if (known === undefined) counts.set(language, group)
    group[place] += count
    const total = own[place]
    total.count += count
    total.sum += sum
    total.sumOfSquares += sumOfSquares
  }
  return { groups: [...counts].map(([language, group]) => ({ error: errorOf(language), counts: group })), own }
}

/** Mean score of each label, held a little to what is usual for it, and the variance of that mean. */
function scoresOf(own: Own, groups: readonly Group[], count: number): { readonly means: Triple; readonly variances: Triple } {
  const usual = (of: (error: LabellingError) => Triple) => triple((place) => groups.reduce((sum, group) => sum + of(group.error)[place] * sizeOf(group), 0) / count)
  const [usualMeans, usualDeviations] = [usual(({ means }) => means), usual(({ deviations }) => deviations)]
  const means = triple((place) => (own[place].sum + ADDED_SCORES * usualMeans[place]) / (own[place].count + ADDED_SCORES))
  const variances = triple((place) => {
    const { count: n, sum, sumOfSquares } = own[place]
    // rounding may leave a sum of squares a hair under the square of the mean
    const scatter = n === 0 ? 0 : Math.max(0, sumOfSquares - sum ** 2 / n)
    return (scatter + ADDED_SCORES * usualDeviations[place] ** 2) / (Math.max(0, n - 1) + ADDED_SCORES) / (n + ADDED_SCORES)
  })
  return { means, variances }
}

/** How far the value of a stance of each true label scatters by the label that it happens to be given. */
function rowVariances({ chances }: LabellingError, value: Triple): Triple {
  return triple((row) => dot(chances[row], triple((place) => value[place] ** 2)) - dot(chances[row], value) ** 2)
}

/** Given labels turned into true ones; may be below 0. */
function trueCounts({ error, counts }: Group): Triple {
  return times(transposed(error.inverse), counts)
}

const sizeOf = ({ counts }: Group) => counts[0] + counts[1] + counts[2]
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
