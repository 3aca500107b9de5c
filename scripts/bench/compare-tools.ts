import { answerLine } from '../../lib/answer-line'
import { referenceTools } from './reference-tools'
import { quantile, timeCall } from './statistics'

/** Characters a second (of processor time) of one tool, and what the analysis reaches of it. */
export interface Comparison {
  readonly tool: string
  readonly charactersPerSecond: number
  /** Characters a second of the analysis as a multiple of this tool's. */
  readonly analysisIs: number
  readonly reach: number
}

/** The whole analysis, JSON in and out included, beside other tools: all take turns on the same texts, in processor time, so that a busy machine slows all alike. */
export function compareTools(texts: readonly string[], rounds: number): readonly Comparison[] {
  const analysis = (text: string) => void JSON.stringify(answerLine(JSON.stringify({ id: 'bench', text }), 1))
  const runs = [analysis, ...referenceTools.map(({ run }) => run)]
  const seconds = runs.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [place, run] of runs.entries()) {
      seconds[place]?.push(timeCall(() => { for (const text of texts) run(text) }) / 1000)
    }
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  // the first rounds warm up; of the others the quickest ones tell most about the code and least about the machine
  const speeds = seconds.map((times) => characters / quantile(times.slice(Math.floor(rounds / 4)), 0.25))
  const own = speeds[0] ?? Number.NaN
  return [
    { tool: 'the analysis', charactersPerSecond: own, analysisIs: 1, reach: 1 },
    ...referenceTools.map(({ name, reach }, at): Comparison => ({ tool: name, charactersPerSecond: speeds[at + 1] ?? Number.NaN, analysisIs: own / (speeds[at + 1] ?? Number.NaN), reach })),
  ]
}
