/** Why a piece of evidence counts, as a code and the words that fill its sentence. Rendered by `reasonText`. */
export interface Reason {
  readonly code: string
  /** Words of the article or country codes that fill the sentence. */
  readonly words?: Readonly<Record<string, string>>
}
