import type { InputReason } from '../../document'

/**
 * “… kata dia.Putin …”, “Jakarta -Presiden”: a blank was lost between two words. Addresses ("Kompas.com") and names ("detikNews") are none.
 * What stands before a mark is looked at only where there is one: asked first, it is asked at every letter of a text.
 */
const GLUED = /[.!?,](?<=\p{Ll}{3}.)["”’]?\p{Lu}\p{Ll}{3,30}| [-–—](?<=^\p{Lu}[\p{L}. ]{2,30} .)\p{Lu}\p{Ll}{2,30}/gmu
/** The end of the word before, of which only so much is looked at: a text may be one word of millions of letters. */
const WORD_BEFORE = /\p{Ll}{3,}$/u
const LONGEST_WORD = 40
/** One is a slip of the pen; several mean that lines or paragraphs were joined without a blank. */
const FEWEST = 3

/** A note where words of a text were glued together, so that sentences end unseen; null for other texts. */
export function gluedWords(text: string): InputReason | null {
  const found = [...text.matchAll(GLUED)]
  const [first] = found
  if (first === undefined || found.length < FEWEST) return null
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, first.index - LONGEST_WORD), first.index))?.[0] ?? ''
  return { code: 'words-glued', words: { count: String(found.length), found: `${before}${first[0]}`.trim() } }
}
