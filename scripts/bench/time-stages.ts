import { stages } from '../../lib/analysis/analyze'
import { quantile } from './statistics'

/** Median milliseconds of processor time of each stage over `rounds` analyses of a text, in the order of the stages. */
export function timeStages(text: string, rounds: number): readonly (readonly [stage: string, median: number])[] {
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    stages.run({ article: { text }, targetQuestions: [] }, (stage, run) => {
      const before = process.cpuUsage()
      const adds = run()
      const { user, system } = process.cpuUsage(before)
      times.set(stage, [...(times.get(stage) ?? []), (user + system) / 1000])
      return adds
    })
  }
  return [...times].map(([stage, all]) => [stage, quantile(all, 0.5)])
}
