import type { ChangeResult, Numbered } from '../../document'
import type { Database } from '../client'
import { activeChanges, changesAbout } from './active-changes'
import { findArticle } from './find-article'
import { outletRules } from './outlet-rules'

type Refused = Extract<ChangeResult, { readonly refused: unknown }>

/** Why a change cannot be undone as things are; null: it can. The latest change that builds on it is named. */
export async function whyNotUndone(db: Database, change: Numbered): Promise<Refused | null> {
  const isLater = ({ id }: { readonly id: string }) => BigInt(id) > BigInt(change.id)
  switch (change.kind) {
    case 'merge-speakers': {
      const later = (await activeChanges(db, ['merge-speakers', 'split-speaker'])).filter(isLater)
      // what was split off may have been said by the one merged, however far that went
      const shownAs = later.reduce((ids, each) => (each.kind === 'merge-speakers' && ids.has(each.after.speaker.id) ? new Set([...ids, each.after.into.id]) : ids), new Set([change.after.into.id]))
      return changedLater(later.filter((each) => each.kind === 'split-speaker' && shownAs.has(each.after.from.id)))
    }
    case 'split-speaker':
      return changedLater((await changesAbout(db, `speaker:${change.after.speaker.id}`, ['merge-speakers', 'split-speaker', 'describe-speaker'])).filter(isLater))
    case 'describe-speaker': {
      const later = (await changesAbout(db, `speaker:${change.after.speaker.id}`, ['describe-speaker'])).filter(isLater)
      return changedLater(later.filter(({ after }) => overlap(after.fields, change.after.fields)))
    }
    case 'alias-outlets': {
      const others = (await activeChanges(db, ['alias-outlets'])).filter(({ id }) => id !== change.id)
      const later = others.filter(isLater)
      return changedLater(outletRules(others).circular ? later : later.filter(({ after }) => after.names.some((name) => change.after.names.includes(name))))
    }
    case 'mend-article': {
      const later = (await changesAbout(db, `article:${change.after.article.id}`, ['mend-article', 'delete-article'])).filter(isLater)
      return changedLater(later.filter((each) => each.kind === 'delete-article' || overlap(each.after.fields, change.after.fields)))
    }
    case 'delete-article': {
      const article = await findArticle(db, change.after.article.id)
      if (article === undefined) return { refused: 'article-missing' }
      const [again] = await db.$queryRaw<{ id: string }[]>`select id::text from article where text_hash = ${article.textHash} and deletion = 0`
      return again === undefined ? null : { refused: 'text-stored-again' }
    }
  }
}

function changedLater(later: readonly { readonly id: string }[]): Refused | null {
  const last = later.at(-1)
  return last === undefined ? null : { refused: 'changed-later', later: last.id }
}

function overlap(some: object, others: object): boolean {
  return Object.keys(some).some((name) => name in others)
}
