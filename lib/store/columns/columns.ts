import type { Codes } from './codes'

/**
 * What filters ask of the quotations that count, as columns in memory: one place in each is one quotation, newest first and undated last, as
 * lists show them. About 100 bytes a quotation. Never changed: what changes in the archive gives other columns.
 */
export interface Columns extends QuotationColumns, StanceColumns {
  /** Number of quotations. */
  readonly size: number
  /** Where the stances of a quotation begin in the columns of stances; one place more than there are quotations. */
  readonly stancesFrom: Int32Array
  /** Where the speakers of a quotation begin in `speaker`. */
  readonly speakersFrom: Int32Array
  /** Speakers by their codes, the first of a joint source first. */
  readonly speaker: Int32Array
  /** Place of the report before this one in its statement; -1: it is the earliest. */
  readonly earlier: Int32Array
  /** Codes of outlets, languages, kinds and countries. */
  readonly words: Codes
  /** Codes of the ids of speakers. */
  readonly speakers: Codes
  /** By the code of the speaker. */
  readonly people: readonly (Person | undefined)[]
}

export interface QuotationColumns {
  readonly id: Float64Array
  readonly article: Float64Array
  readonly upload: Float64Array
  readonly sortKey: Float64Array
  /** Id of the earliest report of its statement. */
  readonly statement: Float64Array
  /** Place among the reports of its statement, from 1. */
  readonly nth: Int32Array
  /** Days since 1970; `UNDATED`. */
  readonly day: Int32Array
  readonly outlet: Int32Array
  readonly language: Int32Array
  readonly kind: Int32Array
}

/** Of each stance, those of one quotation side by side. */
export interface StanceColumns {
  readonly country: Int32Array
  /** Place among `ANSWER_LABELS`. */
  readonly label: Uint8Array
  /** NaN: abstained. */
  readonly score: Float64Array
  readonly confidence: Float64Array
  /** A bit for each of `VIAS`. */
  readonly via: Uint8Array
  /** 1: it stands for its statement. */
  readonly stands: Uint8Array
  /** 1: toward the own country of somebody who speaks. */
  readonly own: Uint8Array
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  /** Code of the one whom a person merged this one into; 0: nobody. */
  readonly shownAs: number
}

/** The day of what has none: before all others. */
export const UNDATED = -2_147_483_648

/** "2024-02-29" → days since 1970. */
export function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000
}

export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
