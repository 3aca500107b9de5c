import type { Boilerplate, InputReason, LabelSums, Mention, Metadata, Quotation, QuotationKind, Reason, Span, Stance } from '../document'

/** What the store answers with: plain readonly rows, ready to be shown or charted. Dates are ISO strings, ids are strings. */

export interface SpeakerName {
  /** null: the speaker was not resolved. */
  readonly id: string | null
  readonly name: string
  readonly role: string | null
  readonly country: string | null
}

export interface QuotationRow {
  readonly id: string
  readonly article: { readonly id: string; readonly title: string; readonly sample: boolean }
  readonly content: string
  /** The words from the cue up to the content, where they stand directly before it; else empty. */
  readonly lead: string
  readonly kind: QuotationKind
  /** The first speaker; all of a joint source in `speakers`. */
  readonly speaker: SpeakerName | null
  readonly speakers: readonly SpeakerName[]
  /** With their ledgers; spans index the article, `start` is where the content begins there. */
  readonly stances: readonly Stance[]
  readonly start: number
  readonly end: number
  /** The words searched for, where they stand in the article; empty without a search. */
  readonly found: readonly Span[]
  readonly tone: number
  readonly publishedAt: string | null
  readonly outlet: string | null
  readonly language: string
  /** Reports of its statement in all outlets, itself among them. */
  readonly reports: number
}

export interface Page<Row> {
  readonly total: number
  readonly rows: readonly Row[]
  /** Key of the next page; null on the last one. */
  readonly next: string | null
}

/** Counts of stances. count = oppose + neutral + support: the stances that have a score. */
export interface StanceCounts {
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly count: number
  /** Their scores summed, from which a mean is made. */
  readonly sums: readonly LabelSums[]
  /** Distinct quotations behind them. */
  readonly quotations: number
}

/** What the filter selects as a whole: the sentence and the shares at the top of the overview. */
export interface Summary extends StanceCounts {
  readonly speakers: number
  readonly articles: number
  readonly outlets: number
  readonly countries: number
  /** Quotations without a date; in no trend. */
  readonly undated: number
  /** First and last local date of what is stored under this filter; null when nothing is dated. */
  readonly from: string | null
  readonly to: string | null
}

export interface CountryRow extends StanceCounts {
  readonly country: string
}

export interface SpeakerRow extends StanceCounts {
  readonly speaker: SpeakerName & { readonly id: string }
}

/** One value that a filter can take. */
export interface Choice {
  readonly value: string
  /** Of a speaker. */
  readonly name?: string
  readonly country?: string | null
  /** How many quotations the value selects. */
  readonly quotations: number
}

/** Local dates between which the archive lies; null while nothing is dated. */
export interface ArchiveDays {
  readonly first: string | null
  readonly newest: string | null
}

/** A page with its filters under a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** Path and query. */
  readonly address: string
}

export interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly language: string
  /** "unsupported": stored, language not scored; "pending": accepted, not yet analysed. */
  readonly status: 'pending' | 'analysed' | 'unsupported' | 'failed'
  readonly sample: boolean
  readonly quotations: number
  readonly countries: readonly string[]
  /** false: it does not count, as a newer version of it is stored or the first page of the article holds its text. */
  readonly current: boolean
  /** The article of the first page, whose text holds that of this further page. */
  readonly firstPage: string | null
}

export interface ListedQuotation extends Quotation {
  readonly id: string
  readonly speakerNames: readonly SpeakerName[]
}

/** What the reader shows of an article, stored or not. */
export interface ArticleReading extends Pick<ArticleRow, 'outlet' | 'byline' | 'publishedAt' | 'language' | 'sample' | 'quotations' | 'countries'> {
  readonly text: string
  readonly metadata: Metadata
  readonly boilerplate: readonly Boilerplate[]
  readonly mentions: readonly Mention[]
  /** In text order. */
  readonly quotationList: readonly ListedQuotation[]
  /** Whether `publishedAt` was typed in by a person; what the analysis read stays in `metadata`. */
  readonly dateCorrected: boolean
}

export interface ArticleDetail extends ArticleRow, ArticleReading {
  readonly url: string | null
  readonly analysis: string | null
  readonly addedAt: string
  readonly fileName: string | null
}

export type Outcome = 'added' | 'duplicate' | 'nearDuplicate' | 'newVersion' | 'failed' | 'skipped'

export interface UploadRow {
  readonly id: string
  readonly state: 'running' | 'done' | 'cancelled'
  readonly createdAt: string
  /** Files of it are still coming in. */
  readonly receiving: boolean
  /** It broke off while it came in: what had come is kept. Sent again, nothing is stored twice. */
  readonly interrupted: boolean
  /** It was taken back, and its articles are being removed. */
  readonly removing: boolean
  readonly accepted: number
  readonly added: number
  readonly nearDuplicate: number
  readonly newVersion: number
  readonly duplicate: number
  readonly failed: number
  readonly skipped: number
  readonly pending: number
  /** Name of its first item; null where it has none. */
  readonly first: string | null
}

/** A feed that is followed, and how it was last read. */
export interface FeedRow {
  readonly address: string
  readonly readAt: string
  /** null: it could be read. Rendered by `inputReasonText`. */
  readonly problem: Reason | null
}

export interface UploadItem {
  readonly name: string
  readonly outcome: Outcome | 'pending'
  /** Why; empty where there is nothing to say. Rendered by `inputReasonText`. */
  readonly reasons: readonly Reason[]
  readonly article: string | null
}

export interface Upload extends UploadRow {
  readonly files: Page<UploadItem>
}

/** How much is stored, and how many items are accepted and not yet finished. */
export interface ArchiveCounts {
  readonly articles: number
  readonly quotations: number
  readonly pending: number
}

/** A file on its way in. One that the caller already refused, or leaves out, carries its reason instead of its bytes. */
export type IncomingFile =
  | StreamedFile
  | { readonly name: string; readonly bytes: Uint8Array; /** Names of the articles in it, where they are known. */ readonly items?: readonly string[] }
  | { readonly name: string; readonly refused: InputReason }
  | { readonly name: string; readonly skipped: InputReason }
  | TakenFile

/** Says that all of a watched file has come in, after it: known once that is safe. */
export interface TakenFile {
  readonly taken: { readonly path: string; readonly look: string; readonly digest: string }
}

/** A file whose bytes still arrive; they must be read before the next file is asked for. */
export interface StreamedFile {
  readonly name: string
  readonly stream: AsyncIterable<Uint8Array>
  /** Whether it lay in a folder, so that nobody has named it: it is passed over where its content shows no format. */
  readonly found?: boolean
}
