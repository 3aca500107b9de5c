import { answerLine } from '../../lib/answer-line'
import { referenceTools } from './reference-tools'
import { quantile } from './statistics'
import { threadTime } from './thread-time'

/** Characters a second (of processor time) of one tool, and what the analysis reaches of it. */
export interface Comparison {
  readonly tool: string
  readonly charactersPerSecond: number
  /** Characters a second of the analysis as a multiple of this tool's. */
  readonly analysisIs: number
  readonly reach: number
}

/** The turns of one tool: how many passes over the texts make one, and the seconds that a pass took in each. */
interface Turns {
  readonly pass: () => void
  readonly count: number
  readonly seconds: number[]
}

/** Passes over the texts before anything is timed: the engine makes the code of the analysis fast over some 2,000 articles, that of smaller tools sooner. */
const WARM_PASSES = 80

/** A turn lasts so long at least: the system tells the time of a thread in steps of some milliseconds. */
const TURN_MILLISECONDS = 200

/** The whole analysis, JSON in and out included, beside other tools, each on one thread and warm: all take turns on the same texts, in processor time, so that a busy machine slows all alike. */
export function compareTools(texts: readonly string[], rounds: number): readonly Comparison[] {
  const analysis = (text: string) => void JSON.stringify(answerLine(JSON.stringify({ id: 'bench', text }), 1))
  const passes = [analysis, ...referenceTools.map(({ run }) => run)].map((run) => () => { for (const text of texts) run(text) })
  for (const pass of passes) repeat(WARM_PASSES, pass)
  const turns = passes.map((pass): Turns => ({ pass, count: passesInTurn(pass), seconds: [] }))
  for (let round = 0; round < rounds; round++)
    for (const { pass, count, seconds } of turns) {
      const before = threadTime()
      repeat(count, pass)
      seconds.push((threadTime() - before) / 1000 / count)
    }
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  // the quicker turns tell most about the code and least about the machine
  const speeds = turns.map(({ seconds }) => characters / quantile(seconds, 0.25))
  const own = speeds[0] ?? Number.NaN
  return [
    { tool: 'the analysis', charactersPerSecond: own, analysisIs: 1, reach: 1 },
    ...referenceTools.map(({ name, reach }, at): Comparison => ({ tool: name, charactersPerSecond: speeds[at + 1] ?? Number.NaN, analysisIs: own / (speeds[at + 1] ?? Number.NaN), reach })),
  ]
}

function repeat(count: number, call: () => void): void {
  for (let done = 0; done < count; done++) call()
}

function passesInTurn(pass: () => void): number {
  const started = performance.now()
  let count = 0
  for (; performance.now() - started < TURN_MILLISECONDS; count++) pass()
  return count
}
