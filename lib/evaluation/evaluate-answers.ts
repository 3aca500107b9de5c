import { bootstrap, DRAWS, type Intervals } from './bootstrap'
import { scoreArticles } from './score-articles'
import { scoreSpans } from './score-spans'
import { scoreTargets } from './score-targets'
import { share } from './precision-recall'
import type { Confusion } from './confusion'
import type { Figures, Scored } from './figures'
import type { Gold, GoldQuoted, GoldTarget } from './gold'
import type { Mistake } from './mistake'
import type { Prediction } from './prediction'
import type { Tally } from './tally'

/** An annotated text and what the analysis answered; undefined: it could not answer. */
export interface Answered {
  readonly gold: Gold
  readonly prediction: Prediction | undefined
}

export interface Evaluation {
  readonly name: string
  readonly task: Gold['task']
  readonly language: string
  readonly figures: Figures
  /** 90 % intervals of the figures. */
  readonly intervals: Intervals
  /** Sums of what the figures are made of. */
  readonly total: Tally
  readonly confusions: readonly Confusion[]
  readonly mistakes: readonly Mistake[]
}

const unanswered: Prediction = { language: '', quotations: [] }

export interface Measuring {
  /** Measure the detected language too. */
  readonly languages?: boolean
  /** How often a set is redrawn for the intervals; 0: no intervals. */
  readonly draws?: number
}

/** The figures of one set of annotated texts, one evaluation a task that occurs in it. */
export function evaluateAnswers(name: string, answered: readonly Answered[], { languages = false, draws = DRAWS }: Measuring = {}): readonly Evaluation[] {
  const tasks = [...new Set(answered.map((a) => a.gold.task))]
  return tasks.map((task) => {
    const ofTask = answered.filter((a) => a.gold.task === task)
    const { tallies, total, figuresOf, confusions, mistakes } = score(task, ofTask)
    return {
      name: tasks.length > 1 ? `${name}:${task}` : name,
      task,
      language: [...new Set(ofTask.map((a) => a.gold.lang))].join(', '),
      figures: {
        ...figuresOf(total),
        ...(languages ? { languageAcc: share(ofTask.filter((a) => a.prediction?.language === a.gold.lang).length, ofTask.length) } : {}),
        unanswered: ofTask.filter((a) => a.prediction === undefined).length,
      },
      intervals: bootstrap(tallies, figuresOf, draws),
      total,
      confusions,
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
