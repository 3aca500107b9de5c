import type { Mention } from './mention'
import type { Span } from './span'
import type { Stance } from './stance'

export type QuotationKind = 'direct' | 'indirect' | 'mixed'
export const QUOTATION_KINDS: readonly QuotationKind[] = ['direct', 'indirect', 'mixed']

/** The reporting expression: "ujar", "said", "according to". */
export interface Cue extends Span {
  readonly text: string
}

/** A quotation as found: what is said (span), by which words it is reported and who is named as its source. */
export interface FoundQuotation extends Span {
  readonly kind: QuotationKind
  readonly cue: Cue | null
  /** The words that name who speaks ("dia", "Putin"); null when none is near or the cue holds it ("katanya"). */
  readonly source: Span | null
  /** Which kind of speech the cue reports; the stance words of the language say what a cue itself expresses. */
  readonly cueClass: string | null
  /** Which rule found it: "cue-after-content". */
  readonly rule: string
}

export interface Speaker {
  /** Fullest form of the name in the article; the description for an unnamed source. */
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly source: Span | null
}

/** A quotation with its speaker. A joint source has several speakers; the first is `speaker`. */
export interface AttributedQuotation extends FoundQuotation {
  /** null: not resolved. */
  readonly speaker: Speaker | null
  readonly speakers: readonly Speaker[]
}

/** A quotation with the countries it names by pronoun ("kedua negara", "we") resolved, beside those named outright. */
export interface TargetedQuotation extends AttributedQuotation {
  /** Every mention that counts for this quotation, in text order. */
  readonly mentions: readonly Mention[]
}

/**
 * A finished quotation. Every country it names has exactly one stance. A country that is only meant, by a pronoun or by a leader's name,
 * and on which nothing takes a side, is not among its mentions any more.
 */
export interface Quotation extends TargetedQuotation {
  readonly stances: readonly Stance[]
  /** Word-list sentiment of the content (sum of the word values; 0: none found). */
  readonly tone: number
}
