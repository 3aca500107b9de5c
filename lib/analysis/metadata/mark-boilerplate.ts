import type { Has } from '../../document'

/** Adds the spans that are on the page but not part of the report. */
export function markBoilerplate(doc: Has<'article' | 'language' | 'metadata' | 'metadataLines'>): Has<'boilerplate'> {
  return { boilerplate: doc.metadataLines }
}
