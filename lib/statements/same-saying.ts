import { align, type Stretch } from './align'
import { formsOf } from './languages/forms-of'
import { overlap, shingles } from './shingles'
import { asWrittenIn } from './word-variant'
import type { Wording } from './wording'

/** Reports further apart, in days, are of different statements. */
export const DAYS_APART = 7
const SHINGLE = 5
const JACCARD = 0.6
const CONTAINMENT = 0.8

/** With fewer words there are fewer than three shingles, which say too little: the words themselves are compared. */
const ENOUGH_FOR_SHINGLES = 7
/** Short words recur (“we stand with Ukraine”): only those of the same days are one saying. */
const SHORT_DAYS_APART = 2
/** So few words, apart from pronouns and the like, belong to no saying alone. */
export const FEWEST_WORDS = 3
/** A part needs more than a name and a verb to be known for a part. */
const FEWEST_IN_A_PART = 4

/**
 * Whether two wordings of one speaker report the same saying. `days`: how far apart they were published; null where neither is dated.
 * Their 5-word shingles have a Jaccard similarity of at least 0.6, or one holds 80 % of the other's; a different name, number or
 * negation in the same place makes them two. With fewer than seven words one must hold the other word for word.
 */
export function sameSaying(one: Wording, other: Wording, days: number | null): boolean {
  if (one.language !== other.language || (days !== null && days > DAYS_APART)) return false
  // the order of the two must not matter
  const [a, b] = one.words.length > other.words.length || (one.words.length === other.words.length && one.words.join(' ') >= other.words.join(' ')) ? [one, other] : [other, one]
  const words = asWrittenIn(a, b)
  if (words.length < ENOUGH_FOR_SHINGLES) return (days ?? 0) <= SHORT_DAYS_APART && holdsAll(a.words, words)
  const { jaccard, containment } = overlap(shingles(a.words, SHINGLE), shingles(words, SHINGLE))
  if (jaccard < JACCARD && containment < CONTAINMENT) return false
  return !contradict(align(a.words, words, (x, y) => x === y), a, b)
}

function holdsAll(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length < FEWEST_WORDS || (shorter.length < FEWEST_IN_A_PART && longer.length > shorter.length)) return false
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)
}

/** Whether what stands in one place says different things: another name or number, or a negation that only one has. */
function contradict(stretches: readonly Stretch<string>[], a: Wording, b: Wording): boolean {
  const { negations } = formsOf(a.language)
  const turns = (words: readonly string[]) => words.filter((word) => negations.has(word)).length
  return stretches.some(({ shared, left, right }, at) => {
    if (shared) return false
    // before and behind a part the whole may say what it likes, but “we will” and “we will not” are no part and whole
    const outer = (at === 0 || at === stretches.length - 1) && Math.min(left.length, right.length) === 0 && left.length + right.length >= FEWEST_WORDS
    if (!outer && turns(left) !== turns(right)) return true
    return differ(left.filter(isNumber), right.filter(isNumber)) || differ(named(left, a), named(right, b))
  })
}

function isNumber(word: string): boolean {
  return /^\d/.test(word)
}

/** Names, where a stretch is nothing else: “in Odesa” for “in Kyiv”, but not “Russia” for “the Kremlin spokesman”. */
function named(stretch: readonly string[], wording: Wording): readonly string[] {
  return stretch.every((word) => wording.names.has(word)) ? stretch : []
}

function differ(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && left.length === right.length && left.some((word) => !right.includes(word))
}
