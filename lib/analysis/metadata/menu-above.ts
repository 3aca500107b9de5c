import type { Line } from './lines-of'
import { leadsToCredit } from './looks-like-title'

/** A menu has at least so many entries; a text may open with a section, a newsroom and a date. */
const FEWEST_ENTRIES = 4
const MAX_WORDS = 4
const SENTENCE = /[.!?:;,”"]$/

/**
 * The entries of a menu above the headline of a page that was copied as a whole (“Home”, “Berita”, “Sepak Bola”, …): short lines, none of them a credit,
 * before a longer one that leads to a credit. Empty where the text opens otherwise.
 */
export function menuAbove(lines: readonly Line[], isCredit: (line: string) => boolean): readonly Line[] {
  const end = lines.findIndex(({ text }) => text.split(/\s+/).length > MAX_WORDS || SENTENCE.test(text) || isCredit(text))
  const headline = lines[end]
  if (end < FEWEST_ENTRIES || headline === undefined || SENTENCE.test(headline.text) || isCredit(headline.text)) return []
  return leadsToCredit(lines.slice(end + 1, end + 5), isCredit) ? lines.slice(0, end) : []
}
