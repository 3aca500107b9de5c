import type { Article, Boilerplate, Metadata } from './article'
import type { Mention } from './mention'
import type { Person } from './person'
import type { AttributedQuotation, FoundQuotation, Quotation, TargetedQuotation } from './quotation'
import type { Quoted, Sentence, Token } from './token'
import type { TargetQuestion, TargetStance } from './stance'

/** An article and everything that the stages added to it. Each stage reads some fields and adds others; none changes one. */
export interface Document {
  readonly article: Article
  readonly targetQuestions: readonly TargetQuestion[]
  /** ISO 639-1 code; "und" when it cannot be told. Languages without a pack are stored and not scored. */
  readonly language: string
  readonly metadata: Metadata
  /** Lines that hold the metadata (title, byline, date, dateline), found while reading it. */
  readonly metadataLines: readonly Boilerplate[]
  /** Sorted, without overlap. */
  readonly boilerplate: readonly Boilerplate[]
  readonly tokens: readonly Token[]
  readonly quoted: readonly Quoted[]
  readonly sentences: readonly Sentence[]
  readonly people: readonly Person[]
  /** Countries named outright; those named by pronoun are in `targetedQuotations`. */
  readonly mentions: readonly Mention[]
  readonly foundQuotations: readonly FoundQuotation[]
  readonly attributedQuotations: readonly AttributedQuotation[]
  readonly targetedQuotations: readonly TargetedQuotation[]
  readonly quotations: readonly Quotation[]
  readonly targetStances: readonly TargetStance[]
}

/** The fields of `Document` named by K: what a stage reads or adds. */
export type Has<K extends keyof Document> = Pick<Document, K>
