import { setTimeout as wait } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import { startWorker } from '../../lib/jobs'
import { reanalyzeArchive } from '../../lib/reanalysis'
import { backFromReanalysis, closeDatabase, getReanalysis, switchReanalysis, type ReanalysisStatus } from '../../lib/store'

/** What is to be done with the archive: analyse anew what another version read, or all; show the new analysis, or the former one. */
export type Command = 'older' | 'all' | 'switch' | 'back'

/** Does it with a progress bar and tells what came out; whether it failed. Works beside a running worker and without one, and goes on where it was broken off. */
export async function runReanalysis(command: Command): Promise<boolean> {
  try {
    const refusal = await begin(command)
    if (refusal !== null) {
      console.error(refusal)
      return true
    }
    console.log(summary(await finish()))
    return false
  } finally {
    await closeDatabase()
  }
}

/** Why it cannot be done; null where it has begun. */
async function begin(command: Command): Promise<string | null> {
  if (command === 'switch') return (await switchReanalysis()) ? null : 'There is no new analysis that is ready and not shown yet: npm run reanalyze prepares one.'
  if (command === 'back') return (await backFromReanalysis()) ? null : 'There is no new analysis that is shown.'
  return 'refused' in (await reanalyzeArchive(command === 'all')) ? 'The analysis is being switched; wait until it is done.' : null
}

async function finish(): Promise<ReanalysisStatus> {
  const worker = await startWorker()
  const bar = new SingleBar({ format: '{bar} {value} of {total} articles', hideCursor: true })
  bar.start(0, 0)
  try {
    for (;;) {
      const now = await getReanalysis()
      if (now === null) throw new Error('The new analysis was given up meanwhile.')
      bar.setTotal(now.articles - (isTurn(now) ? now.left : 0))
      bar.update(doneOf(now))
      if (now.state === 'ready' || now.state === 'switched') return now
      await wait(200)
    }
  } finally {
    bar.stop()
    await worker.stop()
    await worker.ended
  }
}

function isTurn({ state }: ReanalysisStatus): boolean {
  return state === 'switching' || state === 'returning'
}

function doneOf({ state, articles, analysed, shown, left }: ReanalysisStatus): number {
  return { preparing: analysed, ready: articles, switching: shown, switched: articles, returning: articles - left - shown }[state]
}

function summary({ state, analysis, articles, left, differing, differences }: ReanalysisStatus): string {
  if (articles === 0) return `Every article was read by analysis ${analysis} already; --all analyses them all the same.`
  const { flipped, appeared, vanished } = differences
  const stays = left === 0 ? '' : ` ${left} stay as they are.`
  if (state === 'switched') return `Analysis ${analysis} is shown in ${articles - left} articles.${stays} npm run reanalyze -- --back shows the former one.`
  return `${articles} articles analysed by analysis ${analysis}, ${differing} seen otherwise: ${flipped} stances changed sides, ${appeared} appeared, ${vanished} vanished.${stays}
The former analysis is shown. Differences: http://127.0.0.1:${process.env.PORT || 3000}/settings/analysis; npm run reanalyze -- --switch shows the new one.`
}
