import type { Has } from '../../document'

/** Adds what the article says about itself; what the file stated wins. */
export function readMetadata(doc: Has<'article' | 'language'>): Has<'metadata' | 'metadataLines'> {
  return { metadata: { title: doc.article.title ?? null, byline: null, outlet: null, publishedAt: null, dateline: null, url: null }, metadataLines: [] }
}
