import { database } from '../client'
import { SWITCH_ANALYSIS } from './switch-analysis'

/** Begins to show the new analysis in the place of the former one, by the queue. False where it is not ready for that. */
export function switchReanalysis(): Promise<boolean> {
  return turn('switching', ['ready', 'returning'])
}

/** Begins to show the former analysis again, by the queue. False where the new one is not shown. */
export function backFromReanalysis(): Promise<boolean> {
  return turn('returning', ['switched', 'switching'])
}

async function turn(state: 'switching' | 'returning', from: readonly string[]): Promise<boolean> {
  return database().$transaction(async (db) => {
    const turned = await db.$executeRaw`update reanalysis set state = ${state} where state = any(${[...from]}::text[])`
    if (turned > 0) await db.$executeRaw`select graphile_worker.add_job(${SWITCH_ANALYSIS}, '{}'::json, job_key := ${SWITCH_ANALYSIS})`
    return turned > 0
  })
}
