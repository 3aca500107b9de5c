import { bracketEnd } from './bracket-end'
import { countryAt } from './country-at'
import { isNickname } from './name-runs'
import { phraseAt } from './phrase-at'
import { placeAt } from './place-at'
import type { ReadToken } from '../words/read-tokens'

/** Whether a word that makes an organisation stands among tokens [from, to). */
export function hasOrganisationWord(tokens: readonly ReadToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.word.people.organisations)
}

/** Tokens [from, to), the first one at least, as words with one space between them. */
export function textOf(tokens: readonly ReadToken[], from: number, to: number): string {
  return tokens.slice(from, Math.max(to, from + 1)).map((token) => token.text).join(' ')
}

/** Whether token i goes on with the office or organisation before it: “Menteri | Luar Negeri”, “Kepala Dinas | Perhubungan”. */
export function continuesOffice(tokens: readonly ReadToken[], i: number, end: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  // “Menteri Kesehatan | Agung Wirawan”, but “Kejaksaan | Agung | Rina Wati”
  const before = tokens[i - 1]?.word.people
  if (token.word.people.givenNames && i + 1 < end && before?.organisations === false && !before.titleWords) return false
  if (isPortfolio(token) || token.word.people.organisations || token.word.people.officeShape || isNationalBody(token)) return true
  // “Komisi | I | DPR”, but “Menteri Pariwisata | I Gede Arta”
  if (token.word.shape.roman && tokens[i - 1]?.word.people.organisations === true) return true
  return placeAt(tokens, i, Math.max(end, i + 2)) > 0 || (i + 1 < end && isAcronym(token))
}

/** Whether token i is the last word of a body though a place could open with it: “Badan Keamanan | Laut | Rina Wati”, two words being left for the name; but “Kepala Desa Mekar Rina Wati”. */
export function endsBody(tokens: readonly ReadToken[], i: number, end: number): boolean {
  const before = tokens[i - 1]?.word
  if (end - i !== 3 || tokens[i]?.word.people.placeHeads !== true || before === undefined || before.people.titleWords || phraseAt('places', tokens, i) > 0 || phraseAt('places', tokens, i + 1) > 0) return false
  return before.shape.capital && (before.people.portfolios || before.people.organisations || before.people.officeShape)
}

/**
 * Number of tokens at i that belong to an office and not to the name behind it; 0 where none do.
 * Words that names have as well (“Agung”, “Imam”) count only right behind other words of the office.
 */
export function officeWordsAt(tokens: readonly ReadToken[], i: number, end: number, behindOffice: boolean): number {
  const token = tokens[i]
  if (token === undefined) return 0
  const bracket = bracketEnd(tokens, i)
  if (bracket > 0) return isNickname(tokens, i) ? 0 : bracket - i
  // “Asosiasi Sagu | Indonesia | Rina Wati”
  const owner = countryAt(tokens, i)?.length ?? 0
  if (owner > 0 && i + owner < end && !token.word.people.particles && token.word.people.alsoNames) return owner
  if (token.word.people.alsoNames && !(behindOffice && token.word.people.portfolios && !(token.word.people.givenNames && tokens[i - 1]?.word.people.organisations === false) && i + 2 < end)) return 0
  // “bin”, but “Kepala BIN”; “Turki bin Rashid”, “Bayu | Al | Rashid”
  if (token.word.people.particles && (token.text === token.lower || !behindOffice)) return 0
  if ((tokens[i + 1]?.word.people.particles === true) && !(tokens[i + 1]?.word.people.locatives === true) && tokens[i + 1]?.text === tokens[i + 1]?.lower && i + 2 < end && !token.word.people.portfolios) return 0
  const title = phraseAt('titles', tokens, i)
  const place = placeAt(tokens, i, end)
  if (Math.max(title, place, owner) > 0) return Math.max(title, place, owner)
  if (isPortfolio(token) || token.word.people.organisations || token.word.people.runWords || behindOffice && i + 1 < end && isNationalBody(token)) return 1
  // “juru runding | Hizbullah | Rina Wati”
  if (behindOffice && i + 2 < end && token.word.people.bodies) return 1
  if (behindOffice && i + 1 < end && token.word.shape.roman) return 1
  return i + 1 < end && (isAcronym(token) || token.word.people.officeShape) ? 1 : 0
}

// “Hakim | MA | Rina Wati”, but not “Menteri | Ma | Lian”: two letters are initials
function isPortfolio({ text, word }: ReadToken): boolean {
  return word.people.portfolios && (text.length > 2 || !word.shape.capital || word.shape.acronym)
}

/** Whether a form of address at token i is what an office is about: “Konsul | Haji | KJRI”, “Dirjen | Haji | dan Umrah”, but “Ketua DPD | Haji | Rashid”. */
export function isFieldOfOffice(tokens: readonly ReadToken[], i: number): boolean {
  const [token, next, behind] = [tokens[i]?.word, tokens[i + 1], tokens[i + 2]]
  if (token?.people.honorifics !== true || !token.shape.capital || next === undefined) return false
  return next.word.people.joins && behind?.word.people.portfolios === true && behind.word.shape.capital || next.word.shape.capital && !next.word.people.alsoNames && (next.word.people.organisations || isPortfolio(next))
}

// “Gubernur | Lemhannas | Rina Wati”
// but “Menko Perekonomian | Airlangga | Hartono”: a name that a university bears
function isNationalBody({ word }: ReadToken): boolean {
  return word.people.nationalOffices && word.shape.capital && !word.people.titleWords && !word.people.alsoNames
}

// “Ketua DPRD Rina Wati”, “Kepala B2P3 Rina Wati”; two capitals are rather initials: “AG Santoso”.
function isAcronym(token: ReadToken): boolean {
  return token.text.length > 2 && (token.word.shape.acronym || /^\p{Lu}{2}[\p{Lu}\p{N}]+$/u.test(token.text))
}

/** Whether the word at i joins two offices of one person: “Prime Minister | and | Defence Minister”. */
export function joinsOffices(tokens: readonly ReadToken[], i: number): boolean {
  return tokens[i]?.word.people.joins === true && isOffice(tokens[i - 1]) && isOffice(tokens[i + 1])
}

const isOffice = (token: ReadToken | undefined): boolean => token !== undefined && token.word.shape.capital && (token.word.people.titleWords || token.word.people.portfolios)

/** Whether what is written like a country at token i is a part of the world beside another: “Direktur Jenderal | Amerika | dan Eropa Kementerian Luar Negeri”. */
export function isRegionBesideRegion(tokens: readonly ReadToken[], i: number, length: number): boolean {
  const region = tokens[i + length + 1]?.word
  return tokens[i + length]?.word.people.joins === true && region?.people.runWords === true && region.shape.capital && phraseAt('places', tokens, i) >= length && countryAt(tokens, i + length + 1) === undefined
}
