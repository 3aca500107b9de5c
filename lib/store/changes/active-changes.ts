import type { Change, ChangeKind, Numbered } from '../../document'
import type { Database } from '../client'

type OfKind<Kind extends ChangeKind> = Numbered<Extract<Change, { readonly kind: Kind }>>

/** The changes of some kinds that are not undone, oldest first. */
export async function activeChanges<Kind extends ChangeKind>(db: Database, kinds: readonly Kind[]): Promise<readonly OfKind<Kind>[]> {
  return db.$queryRaw<OfKind<Kind>[]>`
    select id::text, kind, before, after from change where kind = any(${[...kinds]}::text[]) and undone_at is null order by change.id`
}

/** Those about one subject ("speaker:12"), oldest first. */
export async function changesAbout<Kind extends ChangeKind>(db: Database, subject: string, kinds: readonly Kind[]): Promise<readonly OfKind<Kind>[]> {
  return db.$queryRaw<OfKind<Kind>[]>`
    select id::text, kind, before, after from change
    where subjects @> ${[subject]}::text[] and kind = any(${[...kinds]}::text[]) and undone_at is null order by change.id`
}
