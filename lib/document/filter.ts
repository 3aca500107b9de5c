import type { AnswerLabel } from './stance'
import type { QuotationKind } from './quotation'

/**
 * What a page or a call asks about; the same names in every URL. Absent fields do not restrict.
 * `country` and `label` select stances and hold for one and the same stance; the others select quotations.
 */
export interface Filter {
  /** ISO 3166-1 alpha-2. */
  readonly country?: readonly string[]
  readonly label?: readonly AnswerLabel[]
  /** Speaker ids; "unknown": not resolved. */
  readonly speaker?: readonly string[]
  /** "unknown": not stated. */
  readonly outlet?: readonly string[]
  readonly language?: readonly string[]
  readonly kind?: readonly QuotationKind[]
  /** Local dates YYYY-MM-DD in the archive's time zone, both included. */
  readonly from?: string
  readonly to?: string
  /** "no": only undated ones; "yes": only dated ones. */
  readonly dated?: 'yes' | 'no'
  /** Upload id: only what this upload added. */
  readonly upload?: string
}

export type Unit = 'day' | 'week' | 'month'
export type Grouping = 'country' | 'speaker' | 'outlet'
