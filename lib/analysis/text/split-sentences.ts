import type { Has } from '../../document'

/** Adds the sentences outside boilerplate. */
export function splitSentences(doc: Has<'article' | 'language' | 'boilerplate' | 'tokens' | 'quoted'>): Has<'sentences'> {
  return { sentences: [] }
}
