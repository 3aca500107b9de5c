import type { Article, InputReason } from '../document'

/** What one file, or one place in a file of many articles, turned out to hold. */
export type ReadItem = ReadArticle | FailedItem

export interface ReadArticle {
  readonly kind: 'article'
  /** The file, or the file and the place in it: "news.jsonl line 3". */
  readonly name: string
  /** The place alone, "line 3"; absent where the file is one article. */
  readonly entry?: string
  readonly article: Article
  /** What was left out of the article and why: a publishedAt that is no date. */
  readonly notes?: readonly InputReason[]
}

export interface FailedItem {
  readonly kind: 'failed'
  readonly name: string
  readonly entry?: string
  readonly reasons: readonly InputReason[]
}

/** What the reader of a format gives for one place: an article with notes where something was left out, or the reasons why there is none. */
export type Reading = { readonly article: Article; readonly notes?: readonly InputReason[] } | { readonly reasons: readonly InputReason[] }

/** The reading of one place of a file as an item. */
export function itemOf(file: string, entry: string | undefined, reading: Reading): ReadItem {
  const place = entry === undefined ? { name: file } : { name: `${file} ${entry}`, entry }
  return 'reasons' in reading ? { kind: 'failed', ...place, ...reading } : { kind: 'article', ...place, ...reading }
}

/** A file that yields no article at all, as its one item. */
export function failedFile(file: string, reason: InputReason): readonly ReadItem[] {
  return [itemOf(file, undefined, { reasons: [reason] })]
}
