import { countryAt } from './country-at'
import type { LanguagePack } from '../../languages/language-pack'
import type { Token } from '../../document'
import { phraseAt } from './phrase-at'
import { placeAt } from './place-at'

/** Whether a word that makes an organisation stands among tokens [from, to). */
export function hasOrganisationWord(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => pack.people.organisations.has(token.lower))
}

/** Tokens [from, to), the first one at least, as words with one space between them. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, Math.max(to, from + 1)).map((token) => token.text).join(' ')
}

/** Whether token i goes on with the office or organisation before it: “Menteri | Luar Negeri”, “Kepala Dinas | Perhubungan”. */
export function continuesOffice(pack: LanguagePack, tokens: readonly Token[], i: number, end: number): boolean {
  const { people } = pack
  const token = tokens[i]
  if (token === undefined) return false
  if (people.portfolios.has(token.lower) || people.organisations.has(token.lower) || people.officeShape?.test(token.lower)) return true
  return placeAt(pack, tokens, i, Math.max(end, i + 2)) > 0 || (i + 1 < end && isAcronym(token))
}

/**
 * Number of tokens at i that belong to an office and not to the name behind it; 0 where none do.
 * Words that names have as well (“Agung”, “Imam”) count only right behind other words of the office.
 */
export function officeWordsAt(pack: LanguagePack, tokens: readonly Token[], i: number, end: number, behindOffice: boolean): number {
  const { people } = pack
  const token = tokens[i]
  if (token === undefined) return 0
  if (token.text === '(' && tokens[i + 2]?.text === ')') return 3
  if (people.alsoNames.has(token.lower) && !(behindOffice && people.portfolios.has(token.lower) && i + 2 < end)) return 0
  // “bin”, but “Kepala BIN”; “Turki bin Rashid”
  if (people.particles.has(token.lower) && token.text === token.lower) return 0
  if (people.particles.has(tokens[i + 1]?.lower ?? '') && !people.locatives.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.text === tokens[i + 1]?.lower && i + 2 < end && !people.portfolios.has(token.lower)) return 0
  const title = phraseAt(people.titles, tokens, i)
  const place = placeAt(pack, tokens, i, end)
  const country = countryAt(pack, tokens, i)?.length ?? 0
  if (Math.max(title, place, country) > 0) return Math.max(title, place, country)
  if (people.portfolios.has(token.lower) || people.organisations.has(token.lower) || people.runWords.has(token.lower)) return 1
  if (behindOffice && i + 1 < end && /^[IVX]+$/u.test(token.text)) return 1
  return i + 1 < end && (isAcronym(token) || people.officeShape?.test(token.lower)) ? 1 : 0
}

// “Ketua DPRD Rina Wati”; two capitals are rather initials: “AG Santoso”.
function isAcronym(token: Token): boolean {
  return /^\p{Lu}{3,}$/u.test(token.text)
}
