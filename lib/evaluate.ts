import { analyze } from './analysis/analyze'
import { answer } from './answer'
import { evaluateAnswers, readGold, type Evaluation, type Gold, type Prediction } from './evaluation'

export interface EvaluateOptions {
  /** Leave the language to be detected, and measure that too. */
  readonly detectLanguage: boolean
}

/** Analyses every annotated text of a JSON Lines file and measures the answers. Throws when a line is no annotated text. */
export function evaluate(name: string, jsonLines: string, { detectLanguage }: EvaluateOptions): readonly Evaluation[] {
  const answered = readGold(jsonLines).map((gold) => ({ gold, prediction: predict(gold, detectLanguage) }))
  return evaluateAnswers(name, answered, detectLanguage)
}

function predict(gold: Gold, detectLanguage: boolean): Prediction {
  const article = { text: gold.text, ...(gold.title ? { title: gold.title } : {}), ...(detectLanguage ? {} : { language: gold.lang }) }
  const questions = gold.task === 'target' ? [{ start: gold.target.start, end: gold.target.end, country: gold.target.iso2 }] : []
  return answer(analyze(article, questions), gold.id)
}
