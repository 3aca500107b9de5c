import type { Database } from '../client'

/** Removes speakers whom nobody quotes any more. Whoever a person changed stays: the change may be undone, and later articles follow it. */
export async function removeUnquoted(db: Database): Promise<void> {
  await db.$executeRaw`
    delete from speaker p where not exists (select from speaker_reading r where r.speaker_id = p.id) and not exists (select from speaker_reading r where r.shown_id = p.id)
      and not exists (select from change c where c.subjects @> array['speaker:' || p.id])`
}
