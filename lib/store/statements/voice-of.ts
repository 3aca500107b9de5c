import { FEWEST_WORDS, wordingOf } from '../../statements'
import { textHash } from '../articles/text-hash'

/** With nobody resolved only the very words tell a saying, and so many of them that two people would hardly say them in a week. */
const FEWEST_WORDS_OF_NOBODY = 8

export interface Spoken {
  readonly content: string
  readonly language: string
  /** Ids of the speakers, smallest first, with commas; empty: not resolved. */
  readonly speakers: string
}

/**
 * What quotations must have in common to be reports of one statement: the language (a translation is another wording) and all speakers,
 * or, where nobody is resolved, the words apart from how they are written. null: too short to be told.
 */
export function voiceOf({ content, language, speakers }: Spoken): string | null {
  const { words } = wordingOf(content, language)
  if (speakers !== '') return words.length < FEWEST_WORDS ? null : `${language} ${speakers}`
  return words.length < FEWEST_WORDS_OF_NOBODY ? null : `${language} ? ${textHash(words.join(' '))}`
}
