import { ANSWER_LABELS, type QuotationKind, type Stance } from '../../document'
import type { Columns } from '../table'
import { speakerColumns, type NamedSpeaker } from './named-speaker'

export interface ExportedQuotation {
  readonly id: string
  readonly article: { readonly id: string; readonly title: string }
  readonly content: string
  readonly kind: QuotationKind
  readonly speakers: readonly NamedSpeaker[]
  readonly stances: readonly Stance[]
  readonly tone: number
  readonly publishedAt: string | null
  readonly outlet: string | null
  readonly language: string
}

/** Where a quotation stands, what it says and who says it. */
export const saidColumns: Columns<ExportedQuotation> = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'article', cell: ({ article }) => article.id },
  { name: 'title', cell: ({ article }) => article.title },
  { name: 'outlet', cell: ({ outlet }) => outlet },
  { name: 'publishedAt', cell: ({ publishedAt }) => publishedAt },
  { name: 'language', cell: ({ language }) => language },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'content', cell: ({ content }) => content },
  ...speakerColumns,
]

/** A row a quotation: the countries it opposes, is neutral on, supports and gives no answer on, and its tone. */
export const quotationColumns: Columns<ExportedQuotation> = [
  ...saidColumns,
  ...ANSWER_LABELS.map((label) => ({ name: label, cell: ({ stances }: ExportedQuotation) => stances.filter((stance) => stance.label === label).map(({ country }) => country) })),
  { name: 'tone', cell: ({ tone }) => tone },
]
