import { ANSWER_LABELS, type LabelSums } from '../../document'
import type { Columns } from '../columns/columns'
import type { StanceCounts } from '../rows'

/** Stances of one language and label, added up. */
interface Fact {
  readonly language: number
  readonly label: number
  count: number
  sum: number
  squares: number
}

const ABSTAINED = ANSWER_LABELS.indexOf('abstained')

/** Stances added up; made by `addStance`. */
export type Facts = Fact[]

export interface StanceSums {
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly sums: readonly LabelSums[]
  /** Counted by whoever asks. */
  readonly quotations: number
}

/** Adds a stance, of the quotation at a place, to what is added up. */
export function addStance(facts: Facts, { label, score, language }: Columns, stance: number, place: number): void {
  const fact = factOf(facts, language[place] ?? 0, label[stance] ?? 0)
  const value = score[stance] ?? NaN
  fact.count++
  if (Number.isNaN(value)) return
  fact.sum += value
  fact.squares += value * value
}

/** Few: a language times four. */
function factOf(facts: Facts, language: number, label: number): Fact {
  for (const fact of facts) if (fact.label === label && fact.language === language) return fact
  const made = { language, label, count: 0, sum: 0, squares: 0 }
  facts.push(made)
  return made
}

/** What was added up; as many quotations as stances, which is true within one country. */
export function stanceSums(facts: Facts, { words }: Columns): StanceSums & { readonly sum: number; readonly squares: number } {
  let [oppose, neutral, support, abstained, sum, squares] = [0, 0, 0, 0, 0, 0]
  const sums: LabelSums[] = []
  for (const fact of facts) {
    const label = ANSWER_LABELS[fact.label] ?? 'abstained'
    if (label === 'abstained') {
      abstained += fact.count
      continue
    }
    if (label === 'oppose') oppose += fact.count
    else if (label === 'neutral') neutral += fact.count
    else support += fact.count
    sum += fact.sum
    squares += fact.squares
    sums.push({ language: words.text(fact.language) ?? '', label, count: fact.count, sum: fact.sum, sumOfSquares: fact.squares })
  }
  // one order, however the rows lie
  sums.sort(byLanguageAndLabel)
  return { oppose, neutral, support, abstained, sums, sum, squares, quotations: oppose + neutral + support + abstained }
}

/** How many of what was added up have a score. */
export function scoredIn(facts: Facts): number {
  let scored = 0
  for (const { label, count } of facts) if (label !== ABSTAINED) scored += count
  return scored
}

function byLanguageAndLabel(one: LabelSums, other: LabelSums): number {
  return inOrder(one.language, other.language) || inOrder(one.label, other.label)
}

export function inOrder<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** What was counted, and how many of it were scored. */
export function stanceCounts({ oppose, neutral, support, abstained, sums, quotations }: StanceSums): StanceCounts {
  return { oppose, neutral, support, abstained, count: oppose + neutral + support, sums, quotations }
}
