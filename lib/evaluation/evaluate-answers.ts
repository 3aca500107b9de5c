import { reliability, type ReliabilityBin } from './calibration'
import { scoreArticles } from './score-articles'
import { scoreSpans } from './score-spans'
import { scoreTargets } from './score-targets'
import { share } from './precision-recall'
import type { Figures, Scored } from './figures'
import type { Gold, GoldQuoted, GoldTarget } from './gold'
import type { Mistake } from './mistake'
import type { Prediction } from './prediction'

/** An annotated text and what the analysis answered; undefined: it could not answer. */
export interface Answered {
  readonly gold: Gold
  readonly prediction: Prediction | undefined
}

export interface Evaluation {
  readonly name: string
  readonly task: Gold['task']
  readonly figures: Figures
  readonly reliability: readonly ReliabilityBin[]
  readonly mistakes: readonly Mistake[]
}

const unanswered: Prediction = { language: '', quotations: [] }

/** The figures of one file of annotated texts, one evaluation a task that occurs in it. `languages`: measure the detected language too. */
export function evaluateAnswers(name: string, answered: readonly Answered[], languages = false): readonly Evaluation[] {
  const tasks = [...new Set(answered.map((a) => a.gold.task))]
  return tasks.map((task) => {
    const ofTask = answered.filter((a) => a.gold.task === task)
    const { figures, graded, mistakes } = score(task, ofTask)
    return {
      name: tasks.length > 1 ? `${name}:${task}` : name,
      task,
      figures: {
        ...figures,
        ...(languages ? { languageAcc: share(ofTask.filter((a) => a.prediction?.language === a.gold.lang).length, ofTask.length) } : {}),
        unanswered: ofTask.filter((a) => a.prediction === undefined).length,
      },
      reliability: reliability(graded),
      mistakes,
    }
  })
}

function score(task: Gold['task'], answered: readonly Answered[]): Scored {
  const gold = answered.map((a) => a.gold)
  const predictions = answered.map((a) => a.prediction ?? unanswered)
  if (task === 'target') return scoreTargets(gold.filter(isTarget), predictions)
  if (task === 'article') return scoreArticles(gold.filter(isQuoted), predictions)
  return scoreSpans(gold.filter(isQuoted), predictions, task === 'direct')
}

function isTarget(gold: Gold): gold is GoldTarget {
  return gold.task === 'target'
}

function isQuoted(gold: Gold): gold is GoldQuoted {
  return gold.task !== 'target'
}
