import type { Has } from '../../document'

/** Adds words, numbers and marks of punctuation, boilerplate included. */
export function tokenize(doc: Has<'article' | 'language' | 'boilerplate'>): Has<'tokens'> {
  return { tokens: [] }
}
