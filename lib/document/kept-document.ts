import type { Document, Has } from './document'

/** What is stored of an analysed article: what was found in it, without the steps on the way there. */
export type KeptDocument = Has<'article' | 'language' | 'metadata' | 'boilerplate' | 'mentions' | 'quotations'>

/** A document without the steps on the way. */
export function keptDocument({ article, language, metadata, boilerplate, mentions, quotations }: Document): KeptDocument {
  return { article, language, metadata, boilerplate, mentions, quotations }
}
