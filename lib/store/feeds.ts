import { database } from './client'

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

export async function noteFeed(address: string, state: FeedState): Promise<void> {
  await database().feed.upsert({ where: { address }, create: { address, ...state }, update: state })
}
