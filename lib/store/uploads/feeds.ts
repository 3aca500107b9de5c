import type { Reason } from '../../document'
import { database } from '../client'
import { Prisma } from '../prisma/client'
import type { FeedRow } from '../rows'

/** What a feed last answered, by which the next answer is told to be the same. */
export interface FeedState {
  readonly etag: string | null
  readonly lastModified: string | null
  /** SHA-256 of the answer; null: it was never read. */
  readonly hash: string | null
}

/** The last answer of a feed. */
export async function feedState(address: string): Promise<FeedState> {
  const found = await database().feed.findUnique({ where: { address }, select: { etag: true, lastModified: true, hash: true } })
  return found ?? { etag: null, lastModified: null, hash: null }
}

/** Keeps what a feed answered, and that it was read now. */
export async function noteFeed(address: string, state: FeedState): Promise<void> {
  const read = { ...state, problem: Prisma.DbNull, readAt: new Date() }
  await database().feed.upsert({ where: { address }, create: { address, ...read }, update: read })
}

/** Keeps why a feed could not be read now; what it answered before stays known. */
export async function noteFeedProblem(address: string, { code, words = {} }: Reason): Promise<void> {
  const read = { problem: { code, words: { ...words } }, readAt: new Date() }
  await database().feed.upsert({ where: { address }, create: { address, ...read }, update: read })
}

/** Forgets the feeds that nobody follows any more. */
export async function keepFeeds(addresses: readonly string[]): Promise<void> {
  await database().feed.deleteMany({ where: { address: { notIn: [...addresses] } } })
}

/** The feeds that are followed, and how they were last read, those that could not be read first. */
export async function listFeeds(): Promise<readonly FeedRow[]> {
  const rows = await database().$queryRaw<(Omit<FeedRow, 'readAt'> & { readonly readAt: Date })[]>`
    select address, problem, read_at as "readAt" from feed where read_at is not null order by problem is null, address`
  return rows.map(({ readAt, ...row }) => ({ ...row, readAt: readAt.toISOString() }))
}
