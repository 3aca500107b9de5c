import type { Span } from './span'

/** A person, organisation or other source that the article names, with every place it is named. */
export interface Person {
  /** The fullest form found in the article, without titles: "Vladimir Putin", "Kementerian Luar Negeri Iran". */
  readonly name: string
  readonly kind: 'person' | 'organisation'
  /** Title of the office as the text gives it: "Presiden", "Foreign Minister", "Kepala". */
  readonly role: string | null
  /** The same with the body it is held in: "Kepala Badan Pangan". */
  readonly office: string | null
  /** ISO 3166-1 alpha-2 of the country the office or the organisation belongs to. */
  readonly country: string | null
  readonly gender: 'female' | 'male' | null
  /** Spans of the name itself, titles left out, in text order. */
  readonly mentions: readonly Span[]
}
