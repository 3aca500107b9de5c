import { database, type Database } from '../client'
import { recount } from '../recount'
import { removeUnquoted } from '../speakers/remove-unquoted'
import { takeWriteLock } from '../write-lock'

/** Taken out in one transaction: enough to be quick, few enough to show progress. */
const ARTICLES_A_STEP = 1000

/** Which uploads are taken out: samples, or what was made up to measure with. */
export type MadeUp = 'sample' | 'load'

/**
 * Removes the uploads of a kind with every article and all that was found in them, and speakers nobody else quotes.
 * Gives the number of articles removed; `onStep` hears of it as it grows, of all there are.
 */
export async function removeUploads(kind: MadeUp, onStep: (removed: number, all: number) => void = () => undefined): Promise<number> {
  const all = await database().article.count({ where: { upload: { [kind]: true } } })
  let removed = 0
  for (let step = ARTICLES_A_STEP; step === ARTICLES_A_STEP; onStep(removed, all)) {
    step = await database().$transaction((db) => removeSome(db, kind), { maxWait: 60_000, timeout: 10 * 60_000 })
    removed += step
  }
  return removed
}

/** The number of articles removed; with the last of them go the uploads. */
async function removeSome(db: Database, kind: MadeUp): Promise<number> {
  await takeWriteLock(db)
  const rows = await db.article.findMany({ where: { upload: { [kind]: true } }, select: { id: true }, orderBy: { id: 'asc' }, take: ARTICLES_A_STEP })
  const ids = rows.map(({ id }) => id)
  await recount(db, ids.map(String), async () => {
    await db.article.deleteMany({ where: { id: { in: ids } } })
    return []
  })
  if (ids.length < ARTICLES_A_STEP) {
    // deletes files and items with it; jobs still queued find nothing to do
    await db.upload.deleteMany({ where: { [kind]: true } })
    await removeUnquoted(db)
  }
  return ids.length
}
