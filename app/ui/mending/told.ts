import type { Refusal } from '../../../lib/document'

/** What a form is told when its change was not made; null before anything was sent. */
export type Told = { readonly refused: Refusal; readonly later?: string | undefined } | null
