import type { Article } from '../document'

/** What one file, or one place in a file of many articles, turned out to hold. */
export type ReadItem = ReadArticle | FailedItem

export interface ReadArticle {
  readonly kind: 'article'
  /** The file, or the file and the place in it: "news.jsonl line 3". */
  readonly name: string
  /** The place alone, "line 3"; absent where the file is one article. */
  readonly entry?: string
  readonly article: Article
  /** What was left out of the article and why, as a sentence: a publishedAt that is no date. */
  readonly note?: string
}

export interface FailedItem {
  readonly kind: 'failed'
  readonly name: string
  readonly entry?: string
  /** What was found, what was expected and what to do, as a sentence. */
  readonly reason: string
}

/** What the reader of a format gives for one place: an article with an optional note, or the reason why there is none. */
export type Reading = { readonly article: Article; readonly note?: string } | { readonly reason: string }

/** The reading of one place of a file as an item. */
export function itemOf(file: string, entry: string | undefined, reading: Reading): ReadItem {
  const place = entry === undefined ? { name: file } : { name: `${file} ${entry}`, entry }
  return 'reason' in reading ? { kind: 'failed', ...place, ...reading } : { kind: 'article', ...place, ...reading }
}
