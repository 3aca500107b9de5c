import type { InputReason, KeptDocument } from '../../document'
import { database } from '../client'
import { insertArticles, type NewArticle } from '../articles/insert-articles'
import { keepStatistics } from '../keep-statistics'
import { linkCopies } from '../articles/link-copies'
import { recount } from '../recount'
import { textHash } from '../articles/text-hash'
import { timedStep } from '../timed-step'
import { takeWriteLock } from '../write-lock'
import type { Database } from '../client'
import type { Outcome } from '../rows'

/** What became of an item: an analysed article, or the reasons why there is none. */
export type Settled = SettledArticle | { readonly item: string; readonly failed: readonly InputReason[] }

export interface SettledArticle {
  readonly item: string
  readonly fileName: string
  readonly doc: KeptDocument
  /** Version of the analysis. */
  readonly analysis: string
  /** Whether the language is scored. */
  readonly supported: boolean
  /** What was left out on the way in. */
  readonly notes: readonly InputReason[]
}

interface ItemOutcome {
  readonly item: string
  readonly outcome: Outcome
  readonly reasons: readonly InputReason[]
  readonly article: string | null
}

/**
 * Stores analysed articles with their quotations, stances and speakers, and the outcome of each item, in one transaction.
 * Items that are not pending any more are left alone, so that running a job twice stores nothing twice.
 */
export async function settleItems(settled: readonly Settled[]): Promise<void> {
  await database().$transaction(async (db) => {
    // a crash may take the last of these back, and then the end of their job with them, which is committed after: the queue runs it again
    await db.$executeRaw`set local synchronous_commit = off`
    await timedStep('waiting to write', () => takeWriteLock(db))
    const pending = new Map((await pendingItems(db, settled.map(({ item }) => item))).map((item) => [item.id, item]))
    const open = settled.filter(({ item }) => pending.has(item))
    const candidates = open.flatMap((each) => ('doc' in each ? [{ ...each, ...uploadOf(pending.get(each.item)), hash: textHash(each.doc.article.text) }] : []))
    const stored = await storedTexts(db, candidates.map(({ hash }) => hash))
    // of equal texts in one batch the first is the article, the others are duplicates of it
    const fresh = [...new Map(candidates.filter(({ hash }) => !stored.has(hash)).reverse().map((each) => [each.hash, each])).values()].reverse()
    const articles = await storeFresh(db, fresh)
    const firstItems = new Set(fresh.map(({ item }) => item))
    await timedStep('outcomes', () => writeOutcomes(db, [
      ...open.flatMap((each) => ('failed' in each ? [{ item: each.item, outcome: 'failed' as const, reasons: each.failed, article: null }] : [])),
      ...candidates.map(({ item, hash, notes }): ItemOutcome => {
        const made = articles.get(hash)
        if (made !== undefined && firstItems.has(item)) return { item, outcome: made.outcome, reasons: notes, article: made.id }
        return { item, outcome: 'duplicate', reasons: [{ code: 'text-stored' }], article: made?.id ?? stored.get(hash) ?? null }
      }),
    ]))
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
  await timedStep('statistics', keepStatistics)
}

interface PendingItem {
  readonly id: string
  readonly upload: string
  readonly sample: boolean
}

async function pendingItems(db: Database, ids: readonly string[]): Promise<readonly PendingItem[]> {
  return db.$queryRaw<PendingItem[]>`
    select i.id::text, i.upload_id::text as upload, u.sample from item i join upload u on u.id = i.upload_id
    where i.id = any(${[...ids]}::text[]::bigint[]) and i.outcome is null for update of i`
}

function uploadOf(item: PendingItem | undefined): Pick<PendingItem, 'upload' | 'sample'> {
  if (item === undefined) throw new Error('Only pending items are stored')
  return { upload: item.upload, sample: item.sample }
}

/** Ids of the articles stored with these texts, by hash. */
async function storedTexts(db: Database, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ id: string; hash: string }[]>`select id::text, text_hash as hash from article where text_hash = any(${[...hashes]}::text[]) and deletion = 0`
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}

interface MadeArticle {
  readonly id: string
  readonly outcome: 'added' | 'newVersion' | 'nearDuplicate'
}

async function storeFresh(db: Database, fresh: readonly NewArticle[]): Promise<ReadonlyMap<string, MadeArticle>> {
  if (fresh.length === 0) return new Map()
  let ids: ReadonlyMap<string, string> = new Map()
  await recount(db, [], async () => {
    ids = await timedStep('storing rows', () => insertArticles(db, fresh))
    return [...ids.values()]
  })
  const rows = await db.$queryRaw<{ id: string }[]>`
    select a.id::text from article a where a.id = any(${[...ids.values()]}::text[]::bigint[])
      and exists (select from article r where r.id < a.id and r.deletion = 0 and (r.url = a.url or (r.outlet = a.outlet and r.title = a.title)))`
  const versions = new Set(rows.map(({ id }) => id))
  // a new version is much like the old one, but no copy of it
  const copies = await timedStep('finding copies', () => linkCopies(db, [...ids.values()].filter((id) => !versions.has(id))))
  return new Map([...ids].map(([hash, id]) => [hash, { id, outcome: versions.has(id) ? 'newVersion' : copies.has(id) ? 'nearDuplicate' : 'added' }]))
}

async function writeOutcomes(db: Database, outcomes: readonly ItemOutcome[]): Promise<void> {
  await db.$executeRaw`
    update item i set outcome = n.outcome, reasons = n.reasons, article_id = n.article
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::text::jsonb) as n (item bigint, outcome text, reasons jsonb, article bigint) where i.id = n.item`
}
