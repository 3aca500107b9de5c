import { listChanges } from '../changes/list-changes'
import { mendArticle } from '../changes/mend-article'
import { undoChange } from '../changes/undo-change'

/**
 * Dates an article by hand: a change beside what the analysis read, which lists and charts follow.
 * `date`: YYYY-MM-DD; null undoes every date given so far. False where the id names no article or the date is none.
 */
export async function dateArticle(id: string, date: string | null): Promise<boolean> {
  if (date !== null) return 'change' in (await mendArticle(id, { publishedAt: date }))
  const { rows } = await listChanges({ limit: 100, about: `article:${id}` })
  for (const change of rows) {
    if (change.kind === 'mend-article' && change.undoneAt === null && change.after.fields.publishedAt !== undefined) await undoChange(change.id)
  }
  return true
}
