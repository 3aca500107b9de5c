import type { LabelSums } from './label-sums'

/** Whose stances the rows of a matrix sum: each speaker's, or those of all speakers of one country. */
export type MatrixRows = 'speaker' | 'speakerCountry'

/** Who is in a row of a matrix. */
export interface MatrixRow {
  /** A value that the filter of the rows' name takes: a speaker's id, a country. */
  readonly key: string
  /** The speaker's name; of a country its code, which the reader's language names. */
  readonly name: string
  /** The country of who speaks (ISO 3166-1 alpha-2); null: not known. */
  readonly country: string | null
}

/** The stances of one row toward one country, summed. */
export interface StanceCell {
  readonly row: string
  /** ISO 3166-1 alpha-2. */
  readonly column: string
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  /** Sum of the scores, and of their squares. */
  readonly sum: number
  readonly sumOfSquares: number
  /** The same by language and label, from which a mean is made. */
  readonly sums: readonly LabelSums[]
  /** Distinct quotations. */
  readonly quotations: number
}

/** What the store answers for a matrix: the rows and columns with most quotations, and how many others there are. */
export interface StanceCells {
  /** Most quotations first. */
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly string[]
  readonly cells: readonly StanceCell[]
  readonly omittedRows: number
  readonly omittedColumns: number
}
