import type { LanguagePack } from '../../languages/language-pack'
import { bracketEnd } from './bracket-end'
import { isNameWord } from './name-runs'
import { phraseAt } from './phrase-at'
import { longestOffice } from './role-beside'
import type { ReadToken } from '../words/read-tokens'

/** Most tokens between a title and the bracket behind its body. */
const WITHIN = 14

/** An office in a body whose name holds small words and closes with its short form. */
export interface OfficeWithShortForm {
  readonly role: string
  /** The token where its title starts. */
  readonly at: number
  /** The token behind the bracket, where the name starts. */
  readonly nameFrom: number
}

/** The office whose body token `from` is a part of: “Ketua Student for | Justice | in Palestine (SJP) Rina Wati”, “Koordinator Komisi untuk | Nelayan | (Kontan) Rina Wati”; null where none is. */
export function officeWithShortForm(pack: LanguagePack, tokens: readonly ReadToken[], from: number, sentenceStart: number): OfficeWithShortForm | null {
  const bracket = bracketAhead(tokens, from)
  if (bracket < 0) return null
  for (let i = from; i >= Math.max(sentenceStart, bracket - WITHIN); i--) {
    const length = phraseAt('titles', tokens, i)
    // “Himpunan Alumni dan | Pemuda | (HAP)”: nobody's office
    const loose = length === 1 && i < from && pack.people.looseTitles.has(tokens[i]?.lower ?? '')
    if (length > 0 && !loose && i + length < bracket && holdsSmallWord(tokens, i + length, bracket)) return { ...longestOffice(pack, tokens, i, sentenceStart), nameFrom: bracketEnd(tokens, bracket) }
    if (!goesOn(tokens[i])) return null
  }
  return null
}

/** Where the bracket opens that closes the body and has a name right behind; -1 where none does. */
function bracketAhead(tokens: readonly ReadToken[], from: number): number {
  for (let i = from; i < from + WITHIN; i++) {
    const behind = bracketEnd(tokens, i)
    if (behind > 0) return isShortForm(tokens[i + 1]) && isNameWord(tokens[behind]) && isNameWord(tokens[behind + 1]) ? i : -1
    if (!goesOn(tokens[i])) return -1
  }
  return -1
}

// “(KNP)”, “(KontraS)”
const isShortForm = (token: ReadToken | undefined): boolean => token !== undefined && /^\p{Lu}\S*\p{Lu}/u.test(token.text)

function goesOn(token: ReadToken | undefined): boolean {
  return token?.kind === 'word' && (token.word.shape.capital || isSmallWord(token))
}

function isSmallWord({ word: { people, cue } }: ReadToken): boolean {
  return people.joins || people.namedBehind || people.postings || people.locatives || cue.belongsTo
}

// a name with its short form holds none: “Menteri Rina Wati (RW) Bayu”
function holdsSmallWord(tokens: readonly ReadToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.word.shape.small && isSmallWord(token))
}
