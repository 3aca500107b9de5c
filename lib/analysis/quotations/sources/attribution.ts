import type { CueHit, Range } from '../reading'

/** Which words attribute a quotation, and whom they name. */
export interface Attribution {
  readonly cue: CueHit | (Range & { readonly form: null })
  readonly source: Range | null
  readonly rule: string
}
