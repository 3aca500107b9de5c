import type { BatchFact, BatchFacts } from './batch-facts'
import type { Span } from './span'

/**
 * An article as it comes in: its text, and whatever the file format itself stated about it.
 * Fields that are absent are read from the text by the analysis. A stated field wins over a read one.
 */
export interface Article {
  /** What was extracted from the file; never changed or cut afterwards. */
  readonly text: string
  readonly title?: string
  /** ISO 8601: a date, or a date and time with its offset; or a date in the words of the language, which the analysis reads. */
  readonly publishedAt?: string
  /** When it was last changed, as `publishedAt`. */
  readonly updatedAt?: string
  readonly outlet?: string
  readonly byline?: string
  readonly section?: string
  readonly url?: string
  /** ISO 639-1 code; trusted when given. */
  readonly language?: string
  /** Who sent it, where it came by mail: the byline for want of any in the text. */
  readonly sender?: string
  /** When it was sent, where it came by mail, as `publishedAt`: the date for want of any in the text. */
  readonly sentAt?: string
  /** The day that the name of its file tells, YYYY-MM-DD: a guess for want of any other. */
  readonly fileDay?: string
  /** What a person stated for want of anything in the file and the text. */
  readonly otherwise?: BatchFacts
}

/** What an article says about itself. `null`: not stated anywhere. */
export interface Metadata {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** ISO 8601 with the offset of the zone the text names (WIB +07:00); date only where no time is given. */
  readonly publishedAt: string | null
  /** Date of the last change, in the same form. */
  readonly updatedAt: string | null
  /** The part of the outlet it stands in: "Internasional". */
  readonly section: string | null
  /** The news agency it was taken from: “dilansir AFP”, “CAIRO (Reuters) -”. */
  readonly agency: string | null
  readonly dateline: string | null
  readonly url: string | null
  /** Why `publishedAt` is a guess; null: it is none. */
  readonly dateGuess: DateGuess | null
  /** Those of these that are what a person stated when the article came in. */
  readonly said: readonly BatchFact[]
}

/**
 * address: read from the address of the page (".../2024/06/04/..."); order: "04/06/2024" may be April or June, the day was taken to come first;
 * updated: only the date of its last change is known; file: read from the name of its file ("2024-06-04-judul.txt");
 * text: the day that it mostly tells of ("Selasa (4/6/2024)").
 */
export const DATE_GUESSES = ['address', 'order', 'updated', 'file', 'text'] as const
export type DateGuess = (typeof DATE_GUESSES)[number]

/** Text that is on the page but not part of the report: gives no quotation and no mention. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind
}
export type BoilerplateKind =
  | 'title' | 'byline' | 'date' | 'dateline' | 'advertisement' | 'caption' | 'video' | 'link' | 'continuation' | 'credit' | 'tags'
