import type { Has } from '../../document'

/** Adds the stretches in quote marks. */
export function pairQuoteMarks(doc: Has<'article' | 'language' | 'boilerplate' | 'tokens'>): Has<'quoted'> {
  return { quoted: [] }
}
