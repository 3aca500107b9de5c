import { SingleBar } from 'cli-progress'
import type { Document } from '../../lib/document'
import { addLoad, closeDatabase, openLoad, refreshStatistics, removeLoad, sealLoad } from '../../lib/store'
import { loadArticles, type LoadPlan } from './load-articles'

/** Stored in one transaction. */
const ARTICLES_A_STEP = 400

/** Adds load data, or takes out all there is, and shows how far it is. */
export async function runSeed(plan: LoadPlan | 'remove'): Promise<void> {
  const started = performance.now()
  try {
    const done = plan === 'remove' ? await remove() : await add(plan)
    await refreshStatistics()
    console.log(`${done} in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  } finally {
    await closeDatabase()
  }
}

async function add(plan: LoadPlan): Promise<string> {
  const upload = await openLoad()
  let [articles, quotations] = [0, 0]
  await withBar(plan.quotations, 'quotations', async (move) => {
    for (const documents of inSteps(loadArticles(plan), ARTICLES_A_STEP)) {
      await addLoad(upload, documents, 'load')
      articles += documents.length
      quotations += documents.reduce((sum, doc) => sum + doc.quotations.length, 0)
      move(quotations)
    }
  })
  await sealLoad(upload)
  return `Added ${quotations} quotations in ${articles} articles`
}

async function remove(): Promise<string> {
  const removed = await withBar(1, '', (move) => removeLoad((done, all) => move(all === 0 ? 1 : done / all)))
  return `Removed ${removed} articles`
}

async function withBar<Result>(total: number, unit: string, work: (move: (value: number) => void) => Promise<Result>): Promise<Result> {
  const bar = new SingleBar({ format: unit === '' ? '{bar} {percentage}%' : `{bar} {value} of {total} ${unit}`, hideCursor: true })
  bar.start(total, 0)
  try {
    return await work((value) => bar.update(value))
  } finally {
    bar.stop()
  }
}

function* inSteps(documents: Iterable<Document>, size: number): Generator<readonly Document[]> {
  let step: readonly Document[] = []
  for (const doc of documents) {
    step = [...step, doc]
    if (step.length < size) continue
    yield step
    step = []
  }
  if (step.length > 0) yield step
}
