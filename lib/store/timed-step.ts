import { channel } from 'node:diagnostics_channel'

/** What the channel says of a finished step. */
interface FinishedStep {
  readonly step: string
  readonly milliseconds: number
}

const finished = channel('sikap:step')

/** Runs a step on the way from a file to the charts; who listens to the channel "sikap:step" is told how long each took, and else nothing is timed. */
export async function timedStep<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  if (!finished.hasSubscribers) return work()
  const started = performance.now()
  try {
    return await work()
  } finally {
    noteStep(step, performance.now() - started)
  }
}

/** Tells the channel of a step that was timed elsewhere. */
export function noteStep(step: string, milliseconds: number): void {
  if (finished.hasSubscribers) finished.publish({ step, milliseconds } satisfies FinishedStep)
}
