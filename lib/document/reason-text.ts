import type { Reason } from './reason'

export type ReasonLocale = 'en' | 'id'
type Sentence = (words: Readonly<Record<string, string>>) => string

/** A sentence for each reason code, in both languages of the interface. */
const sentences: Readonly<Record<string, Readonly<Record<ReasonLocale, Sentence>>>> = {}

/** The reason as a sentence a journalist understands. An unknown code is shown as itself. */
export function reasonText(reason: Reason, locale: ReasonLocale): string {
  return sentences[reason.code]?.[locale](reason.words ?? {}) ?? reason.code
}
