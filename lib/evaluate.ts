import { analyze, ANALYSIS_VERSION } from './analysis/analyze'
import { answer } from './answer'
import { evaluateAnswers, type Evaluation, type Gold, type Prediction } from './evaluation'

export { ANALYSIS_VERSION }

export interface EvaluateOptions {
  /** Leave the language to be detected, and measure that too. */
  readonly detectLanguage: boolean
  /** How often a set is redrawn for the intervals; as a rule 1,000. */
  readonly draws?: number
}

/** Analyses every annotated text of a set and measures the answers. */
export function evaluate(name: string, set: readonly Gold[], { detectLanguage, draws }: EvaluateOptions): readonly Evaluation[] {
  const answered = set.map((gold) => ({ gold, prediction: predict(gold, detectLanguage) }))
  return evaluateAnswers(name, answered, { languages: detectLanguage, ...(draws === undefined ? {} : { draws }) })
}

function predict(gold: Gold, detectLanguage: boolean): Prediction {
  const article = { text: gold.text, ...(gold.title ? { title: gold.title } : {}), ...(detectLanguage ? {} : { language: gold.lang }) }
  const questions = gold.task === 'target' ? [{ start: gold.target.start, end: gold.target.end, country: gold.target.iso2 }] : []
  return answer(analyze(article, questions), gold.id)
}
