import type { AnswerLabel } from './stance'
import type { QuotationKind } from './quotation'
import type { Via } from './mention'

/**
 * What a page or a call asks about; the same names in every URL. Absent fields do not restrict.
 * The fields of `StanceFilter` select stances and hold for one and the same stance; the others select quotations.
 */
export interface Filter extends StanceFilter {
  /** Speaker ids; "unknown": not resolved. */
  readonly speaker?: readonly string[]
  /** Countries that a speaker is of, and groups; "unknown": not known. */
  readonly speakerCountry?: readonly string[]
  /** "unknown": not stated. */
  readonly outlet?: readonly string[]
  readonly language?: readonly string[]
  readonly kind?: readonly QuotationKind[]
  /** Words of the quotation, as a search box takes them: `embargo -gas "safe passage" or aid`. */
  readonly q?: string
  /** Local dates YYYY-MM-DD in the archive's time zone, both included. */
  readonly from?: string
  readonly to?: string
  /** "no": only undated ones; "yes": only dated ones. */
  readonly dated?: 'yes' | 'no'
  /** Upload id: only what this upload added. */
  readonly upload?: string
  /** "statements", also when absent: the reports of one statement count once; "reports": each. */
  readonly counting?: Counting
}

export type Counting = 'statements' | 'reports'
export const COUNTINGS: readonly Counting[] = ['statements', 'reports']

export interface StanceFilter {
  /** ISO 3166-1 alpha-2, and groups such as "@ASEAN". */
  readonly country?: readonly string[]
  readonly label?: readonly AnswerLabel[]
  /** How the country is named. */
  readonly via?: readonly Via[]
  /** Score in [-1, 1], both included; a stance without a score is outside. */
  readonly min?: number
  readonly max?: number
  /** Least confidence, [0, 1]; a stance without one is outside. */
  readonly confidenceMin?: number
  /** "exclude": without stances on the speaker's own country, and without quotations that name no other. */
  readonly self?: 'include' | 'exclude'
}

export type Unit = 'day' | 'week' | 'month'
/** Spans of so many days are shown by day, or by week; longer ones by month: as many points as can be told apart. */
export const MOST_DAYS_BY = { day: 45, week: 26 * 7 } as const
export type Grouping = 'country' | 'speaker' | 'outlet'
