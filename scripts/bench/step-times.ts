import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { z } from 'zod'

const finished = z.object({ step: z.string(), milliseconds: z.number() })

/** Runs `work` and gives the milliseconds that each step of taking in articles took together, in the order in which they first ended. */
export async function stepTimes(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  const note = (message: unknown): void => {
    const { step, milliseconds } = finished.parse(message)
    times.set(step, (times.get(step) ?? 0) + milliseconds)
  }
  subscribe('sikap:step', note)
  try {
    await work()
  } finally {
    unsubscribe('sikap:step', note)
  }
  return times
}
