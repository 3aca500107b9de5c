import type { Has } from '../../document'

/** Adds the language of the article; a stated one is trusted. */
export function detectLanguage(doc: Has<'article'>): Has<'language'> {
  return { language: doc.article.language ?? 'und' }
}
