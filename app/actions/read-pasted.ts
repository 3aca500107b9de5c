'use server'

import { SCORED_LANGUAGES, tryText, type Tried } from '../../lib/try-text'

/** What was pasted and chosen, kept for the form, and what it gave. */
export interface ReadPasted {
  readonly text: string
  /** Empty: read from the text. */
  readonly language: string
  readonly tried: Tried
}

/** Reads what was pasted; nothing is stored. A language that is none of those offered is read from the text. */
export async function readPasted(_before: ReadPasted | null, form: FormData): Promise<ReadPasted> {
  const given = form.get('text')
  const text = typeof given === 'string' ? given : ''
  const language = SCORED_LANGUAGES.find((code) => code === form.get('language'))
  return { text, language: language ?? '', tried: tryText(text, language) }
}
