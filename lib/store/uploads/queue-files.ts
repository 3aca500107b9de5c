import type { Database } from '../client'

/** Name of the job that reads, analyses and stores the articles of some files; its payload is `{ files: ids }`. */
export const PROCESS_FILES = 'process-files'
/** Items in one job: enough to save in sets, few enough to show progress. */
const ITEMS_A_JOB = 100

export interface QueuedFile {
  readonly id: string
  /** How many articles it may hold. */
  readonly items: number
}

/** Queues the analysis of files, in the transaction given. */
export async function queueFiles(db: Database, files: readonly QueuedFile[]): Promise<void> {
  const jobs = inJobs(files).map((ids) => JSON.stringify({ files: ids }))
  if (jobs.length > 0) await db.$executeRaw`select graphile_worker.add_job(${PROCESS_FILES}, n.payload::json) from unnest(${jobs}::text[]) as n (payload)`
}

function inJobs(files: readonly QueuedFile[]): readonly (readonly string[])[] {
  const jobs: string[][] = []
  let room = 0
  for (const { id, items } of files) {
    if (room <= 0) {
      jobs.push([])
      room = ITEMS_A_JOB
    }
    jobs.at(-1)?.push(id)
    room -= items
  }
  return jobs
}
