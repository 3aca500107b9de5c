import { STANCE_LABELS, type Labelling, type StanceLabel } from '../document'
import { sideOf, type Answered } from './cross-validate'

/** Which labels were given to which, and how strong the scores of each given label are, by language. What abstained was given none. */
export function labellingOf(answered: readonly Answered[]): Readonly<Record<string, Labelling>> {
  const given = answered.filter(({ example }) => !example.abstained)
  const languages = [...new Set(given.map(({ example }) => example.language))].sort()
  return Object.fromEntries(languages.map((language) => [language, labelling(given.filter(({ example }) => example.language === language))]))
}

function labelling(given: readonly Answered[]): Labelling {
  const scoresOf = (label: StanceLabel) => given.filter(({ raw }) => labelOf(sideOf(raw)) === label).map(({ raw }) => raw / (1 + Math.abs(raw)))
  const counted = (truth: StanceLabel, label: StanceLabel) => given.filter(({ example, raw }) => labelOf(example.label) === truth && labelOf(sideOf(raw)) === label).length
  return {
    counts: byLabel((truth) => byLabel((label) => counted(truth, label))),
    scores: byLabel((label) => spread(scoresOf(label))),
  }
}

function spread(scores: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0)
  return { mean: round(mean), deviation: round(Math.sqrt(squares / Math.max(1, scores.length - 1))) }
}

function byLabel<Value>(of: (label: StanceLabel) => Value): Readonly<Record<StanceLabel, Value>> {
  return { oppose: of('oppose'), neutral: of('neutral'), support: of('support') }
}

const labelOf = (side: number): StanceLabel => STANCE_LABELS[side + 1] ?? 'neutral'
const round = (value: number) => Math.round(1000 * value) / 1000
