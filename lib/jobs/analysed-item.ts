import type { InputReason, KeptDocument } from '../document'

/** A file whose articles are to be analysed. */
export interface FileToAnalyze {
  readonly name: string
  /** gzip of its bytes */
  readonly zipped: Uint8Array
  /** Places in the file that are wanted, in order. */
  readonly places: readonly number[]
}

/** What one place of a file gave: an analysed article, or the reasons why there is none. */
export type AnalysedItem =
  | { readonly place: number; readonly fileName: string; readonly doc: KeptDocument; readonly analysis: string; readonly supported: boolean; readonly notes: readonly InputReason[] }
  | { readonly place: number; readonly failed: readonly InputReason[] }
