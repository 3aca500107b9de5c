import type { Change, ChangeResult, Numbered } from '../../document'
import type { Database } from '../client'
import { changing } from './changing'
import { deriveArticle } from './derive-article'
import { deriveOutlets } from './derive-outlets'
import { deriveSpeakers } from './derive-speakers'
import { followMending } from './mend-article'
import { whyNotUndone } from './why-not-undone'

/** Undoes a change: what is shown follows those that are left. Refused where a later change builds on it. */
export function undoChange(id: string): Promise<ChangeResult> {
  return changing(async (db) => {
    const [change] = /^\d{1,18}$/.test(id)
      ? await db.$queryRaw<(Numbered & { undone: boolean })[]>`select id::text, kind, before, after, undone_at is not null as undone from change where id = ${id}::text::bigint`
      : []
    if (change === undefined) return { refused: 'change-missing' }
    if (change.undone) return { refused: 'undone-already' }
    const refusal = await whyNotUndone(db, change)
    if (refusal !== null) return refusal
    await db.$executeRaw`update change set undone_at = now() where id = ${id}::text::bigint`
    await follow(db, change)
    return { change: id }
  })
}

/** What follows when a change is undone: one function a kind. */
async function follow(db: Database, change: Change): Promise<void> {
  switch (change.kind) {
    case 'merge-speakers':
      return deriveSpeakers(db, [change.after.speaker.id, change.after.into.id])
    case 'split-speaker':
      await deriveSpeakers(db, [change.after.from.id, change.after.speaker.id])
      await db.$executeRaw`
        delete from speaker p where p.id = ${change.after.speaker.id}::text::bigint and p.by_hand and not exists (select from speaker_reading r where r.shown_id = p.id)`
      return
    case 'describe-speaker':
      return deriveSpeakers(db, [change.after.speaker.id])
    case 'alias-outlets':
      return deriveOutlets(db, change.after.names)
    case 'mend-article':
      return followMending(db, change.after.article.id, change.after.fields)
    case 'delete-article':
      return deriveArticle(db, change.after.article.id)
  }
}
