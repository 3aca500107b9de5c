import { database } from './client'
import { recount } from './recount'
import { takeWriteLock } from './write-lock'

/** Removes every sample article with all that was found in it, and speakers nobody else quotes. Gives the number of articles removed. */
export async function removeSamples(): Promise<number> {
  return database().$transaction(async (db) => {
    await takeWriteLock(db)
    const samples = await db.article.findMany({ where: { sample: true }, select: { id: true } })
    await recount(db, samples.map(({ id }) => id.toString()), async () => {
      // deletes files, items, articles and quotations with it; jobs still queued find nothing to do
      await db.upload.deleteMany({ where: { sample: true } })
      return []
    })
    // whoever a person changed stays: the change may be undone, and later articles follow it
    await db.$executeRaw`
      delete from speaker p where not exists (select from speaker_reading r where r.speaker_id = p.id or r.shown_id = p.id)
        and not exists (select from change c where c.subjects @> array['speaker:' || p.id])`
    return samples.length
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}

/** Whether samples are stored or on their way. */
export async function samplesLoaded(): Promise<boolean> {
  return (await database().upload.findFirst({ where: { sample: true }, select: { id: true } })) !== null
}
