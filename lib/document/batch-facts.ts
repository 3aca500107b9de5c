import type { Columns } from './article-fields'

/** The facts about an article that a person can state for all that came in together. */
export const BATCH_FACTS = ['outlet', 'publishedAt', 'language', 'byline', 'section'] as const
export type BatchFact = (typeof BATCH_FACTS)[number]

/** What a person stated for all articles that came in together; it holds for each whose format and text do not say otherwise. */
export type BatchFacts = { readonly [Fact in BatchFact]?: string }

/** What a person said about an upload: facts that its files may lack, and how their columns are to be read. */
export interface SaidOfUpload {
  readonly facts?: BatchFacts
  readonly columns?: Columns
}
