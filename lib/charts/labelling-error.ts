import { STANCE_LABELS, type Labelling, type StanceLabel } from '../document'
import measured from './labelling.json'
import { inverse, square, triple, type Square, type Triple } from './linear'

/** How often a stance of each true label (rows) is given each label (columns), and how surely that is known. Labels stand in the order of STANCE_LABELS. */
export interface LabellingError {
  readonly chances: Square
  /** Turns what is given into what is true. */
  readonly inverse: Square
  /** Annotated stances behind each row. */
  readonly sizes: Triple
  /** Mean and standard deviation of the scores under each given label. */
  readonly means: Triple
  readonly deviations: Triple
}

/** Perks' prior: a stance a row, a third of it a cell, so that what was never seen is rare, not impossible. */
const PRIOR = 1 / 3

/** The labelling error of a measured language. */
export function labellingError({ counts, scores }: Labelling): LabellingError {
  const cell = (row: 0 | 1 | 2, column: 0 | 1 | 2) => counts[label(row)][label(column)] + PRIOR
  const sizes = triple((row) => cell(row, 0) + cell(row, 1) + cell(row, 2))
  const chances = square((row, column) => cell(row, column) / sizes[row])
  return { chances, inverse: inverse(chances), sizes, means: triple((at) => scores[label(at)].mean), deviations: triple((at) => scores[label(at)].deviation) }
}

const errors: ReadonlyMap<string, LabellingError> = new Map(Object.entries(measured).map(([language, labelling]) => [language, labellingError(labelling)]))

const average = (of: (error: LabellingError) => Triple): Triple => triple((at) => [...errors.values()].reduce((sum, error) => sum + of(error)[at], 0) / errors.size)
const identity = square((row, column) => (row === column ? 1 : 0))

/** Labels taken as they are given, for a language in which nothing was annotated: nothing is corrected, and no band is widened. */
const UNMEASURED: LabellingError = {
  chances: identity, inverse: identity, sizes: [Infinity, Infinity, Infinity], means: average(({ means }) => means), deviations: average(({ deviations }) => deviations),
}

/** The measured labelling error of a language; UNMEASURED where it was not measured. */
export function labellingErrorOf(language: string): LabellingError {
  return errors.get(language) ?? UNMEASURED
}

/** Whether a language's labelling error was measured; where not, stances are taken as they are labelled. */
export function isLabellingMeasured(language: string): boolean {
  return errors.has(language)
}

function label(at: 0 | 1 | 2): StanceLabel {
  return STANCE_LABELS[at] ?? 'neutral'
}
