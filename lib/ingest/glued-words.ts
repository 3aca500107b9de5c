import type { InputReason } from '../document'

/** “… kata dia.Putin …”, “Jakarta -Presiden”: a blank was lost between two words. Addresses ("Kompas.com") and names ("detikNews") are none. */
const GLUED = /\p{Ll}{3,}[.!?,]["”’]?\p{Lu}\p{Ll}{3,}|(?<=^\p{Lu}[\p{L}. ]{2,30}) [-–—]\p{Lu}\p{Ll}{2,}/gmu
/** One is a slip of the pen; several mean that lines or paragraphs were joined without a blank. */
const FEWEST = 3

/** A note where words of a text were glued together, so that sentences end unseen; null for other texts. */
export function gluedWords(text: string): InputReason | null {
  const found = [...text.matchAll(GLUED)]
  const [first] = found
  return first === undefined || found.length < FEWEST ? null : { code: 'words-glued', words: { count: String(found.length), found: first[0].trim() } }
}
