import type { InputReason, KeptDocument, Metadata, RememberedColumns, SaidOfUpload } from '../document'

/** A text as it was stored from a place in its file. Where the file gives another text by now, or none is kept, what was known of the article counts as stated. */
export interface StoredText {
  readonly place: number
  readonly text: string
  readonly metadata: Metadata
  /** The language that a person gave. */
  readonly language: string | undefined
}

/** A file whose articles are to be analysed. */
export interface FileToAnalyze {
  readonly name: string
  /** gzip of its bytes; null: none are kept, and only stored texts are analysed. */
  readonly zipped: Uint8Array | null
  /** What a person said about the upload that it came in. */
  readonly said?: SaidOfUpload
  /** What people said about columns before. */
  readonly remembered?: readonly RememberedColumns[]
  /** Places in the file that are wanted, in order. */
  readonly places: readonly number[]
  /** How many places the file is known to have, where more may be found. */
  readonly known?: number
  /** The texts of places that are stored already; each is analysed as it was stored. */
  readonly stored?: readonly StoredText[]
}

/** What one place of a file gave: an analysed article, or the reasons why there is none. `found`: the names of all places of the file, where reading it showed more than were known. */
export type AnalysedItem = (
  | { readonly place: number; readonly fileName: string; readonly doc: KeptDocument; readonly analysis: string; readonly supported: boolean; readonly notes: readonly InputReason[] }
  | { readonly place: number; readonly failed: readonly InputReason[] }
) & { readonly found?: readonly string[] }
