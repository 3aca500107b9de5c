import type { Line } from './lines-of'

const MAX_TITLE_CHARS = 180
/** Lines between a title and the first credit, such as a button, are short. */
const MAX_BETWEEN_CHARS = 60
const SENTENCE_END = /[.;:,…]["”’)]?$/
/** A quoted sentence with its speaker is prose even without a full stop: “Kami siap,” kata dia */
const OPENS_QUOTED = /^["“]/

/**
 * Whether the first line of a pasted text is its title: short, without a full stop, and set apart from what follows,
 * by a blank line, by a credit, or by standing there twice. A first sentence is none of these, and must not be lost.
 */
export function looksLikeTitle(first: Line, rest: readonly Line[], isCredit: (line: string) => boolean): boolean {
  const next = rest[0]
  if (next === undefined || first.text.length > MAX_TITLE_CHARS || SENTENCE_END.test(first.text)) return false
  if (first.text.split(/\s+/).length < 3) return rest.slice(0, 8).some((line) => line.text === first.text)
  const repeated = rest.some((line) => line.text === first.text)
  return repeated || leadsToCredit(rest.slice(0, 4), isCredit) || (first.blankAfter && !OPENS_QUOTED.test(first.text))
}

/** Whether one of the next lines is a credit, with nothing but short lines before it. */
export function leadsToCredit(next: readonly Line[], isCredit: (line: string) => boolean): boolean {
  const at = next.findIndex((line) => isCredit(line.text))
  return at !== -1 && next.slice(0, at).every((line) => line.text.length <= MAX_BETWEEN_CHARS && !SENTENCE_END.test(line.text))
}
