import type { Columns } from '../table'

interface ExportedArticle {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly language: string
  readonly status: string
  readonly sample: boolean
  readonly quotations: number
  readonly countries: readonly string[]
}

const NAMES = ['id', 'title', 'outlet', 'byline', 'publishedAt', 'language', 'status', 'sample', 'quotations', 'countries'] as const

/** A row an article, without its text. */
export const articleColumns: Columns<ExportedArticle> = NAMES.map((name) => ({ name, cell: (article: ExportedArticle) => article[name] }))
