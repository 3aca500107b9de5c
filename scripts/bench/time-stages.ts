import { stages } from '../../lib/analysis/analyze'
import { quantile } from './statistics'

/** Median milliseconds of each stage over `rounds` analyses of a text, in the order of the stages. */
export function timeStages(text: string, rounds: number): readonly (readonly [stage: string, median: number])[] {
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    stages.run({ article: { text }, targetQuestions: [] }, (stage, run) => {
      const started = performance.now()
      const adds = run()
      times.set(stage, [...(times.get(stage) ?? []), performance.now() - started])
      return adds
    })
  }
  return [...times].map(([stage, all]) => [stage, quantile(all, 0.5)])
}
