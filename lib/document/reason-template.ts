import type { ReasonLocale } from './reason-text'

/** A sentence in each language of the interface; `{problem}` is filled with that word of the reason. */
export type ReasonTemplate = Readonly<Record<ReasonLocale, string>>
