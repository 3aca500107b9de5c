import { ensureQueue } from './jobs/ensure-queue'
import * as store from './store'
import type { ArticleFields, ChangeResult } from './document'

/** Mends an article; with another language it is queued to be analysed anew, for which the queue must be there. */
export async function mendArticle(id: string, fields: ArticleFields): Promise<ChangeResult> {
  await ensureQueue()
  return store.mendArticle(id, fields)
}

/** Undoes a change; a change of language is undone through the queue, as it was made. */
export async function undoChange(id: string): Promise<ChangeResult> {
  await ensureQueue()
  return store.undoChange(id)
}
