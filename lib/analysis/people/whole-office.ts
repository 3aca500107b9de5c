import type { LanguagePack } from '../../languages/language-pack'
import { bracketEnd } from './bracket-end'
import { countryAt } from './country-at'
import { isField } from './fields-of-body'
import { isFieldOfOffice, isRegionBesideRegion } from './office-words'
import { opensCue } from './opens-cue'
import { phraseAt, phraseEndingAt } from './phrase-at'
import { placeAt } from './place-at'
import type { ReadToken } from '../words/read-tokens'

/** Most words of an office: “Direktur Jenderal Perikanan Tangkap dan Budi Daya Kementerian Kelautan”. */
const LONGEST = 14

/** Most words before a title that belong to its office: “New Komeito | lawmaker”. */
const LONGEST_BEFORE = 4

/**
 * An office with the body it is held in, in the words of the text: “Kepala Departemen Moneter dan Aset”, “chairman of the Senate Armed Services Committee”.
 * The country is left out, as are short forms in brackets.
 * @param at the token where the title starts
 * @param titleTo the token behind the title
 * @param limit the token that no office reaches, such as the name behind it
 */
export function wholeOffice(pack: LanguagePack, tokens: readonly ReadToken[], at: number, titleTo: number, limit: number): string {
  const office = numbers(beforeTitle(pack, tokens, at), titleTo)
  let joining: number[] = []
  const take = (from: number, to: number) => {
    office.push(...joining, ...numbers(from, to))
    joining = []
    return to
  }
  for (let i = titleTo; i < limit && office.length < LONGEST; ) {
    const token = tokens[i]
    const bracket = bracketEnd(tokens, i)
    const named = countryAt(tokens, i)
    // “Direktur Perlindungan | WNI | Kemlu”: whom it is about
    const owner = named && (isRegionBesideRegion(tokens, i, named.length) || pack.people.nationalOffices.get(token?.lower ?? '') === named.country) ? undefined : named
    if (token === undefined || (bracket === 0 && opensCue(token) && token.word.shape.small)) break
    if (bracket > 0) i = bracket
    else if (fieldBehindComma(tokens, i, limit)) i = take(i, i + 1)
    else if (owner) {
      if (!owner.institution && !isBodyName(pack, tokens[i - 1]) && !(endsBodyName(tokens, i, i + owner.length) && pack.people.bodyTitles.has(tokens[titleTo - 1]?.lower ?? ''))) break
      i = take(i, i + owner.length)
    } else if (isOfficeWord(tokens, i, limit)) i = take(i, i + 1)
    else if (isSmallWord(pack, token) && joining.length < 2) joining.push(i++)
    else break
  }
  return withoutRank(pack, tokens, office).map((i) => (tokens[i]?.text === ',' ? ',' : ` ${tokens[i]?.text ?? ''}`)).join('').trim()
}

// “Menteri Pendidikan|,| Kebudayaan, dan Riset”: the fields of one office
function fieldBehindComma(tokens: readonly ReadToken[], comma: number, limit: number): boolean {
  const next = tokens[comma + 1]?.word.people.joins === true ? comma + 2 : comma + 1
  return tokens[comma]?.text === ',' && next < limit && isField(tokens, comma - 1) && isField(tokens, next)
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)

// “Gubernur Bank | Indonesia”, but “Ketua Parlemen | Iran”, “juru bicara pemerintah | Iran”
function isBodyName({ people }: LanguagePack, token: ReadToken | undefined): boolean {
  return token !== undefined && people.ownerStands === 'after' && token.word.people.organisations && token.word.shape.capital && !people.stateOffices.has(token.lower)
}

// “Ketua Asosiasi Sagu | Indonesia | (Asagi)”, but “juru bicara Kementerian Luar Negeri Papua Nugini (PNG)”
function endsBodyName(tokens: readonly ReadToken[], country: number, to: number): boolean {
  const short = tokens[to + 1]
  return bracketEnd(tokens, to) > 0 && countryAt(tokens, to + 1) === undefined && !(short?.word.shape.acronym === true && short.text.charAt(0) === tokens[country]?.text.charAt(0))
}

function isOfficeWord(tokens: readonly ReadToken[], i: number, limit: number): boolean {
  const token = tokens[i]
  if (token?.kind === 'number') return true
  if (token?.kind !== 'word' || token.word.people.demonstratives || token.word.people.honorifics && !isFieldOfOffice(tokens, i)) return false
  const { titleWords, portfolios, organisations } = token.word.people
  return token.word.shape.capital || titleWords || portfolios || organisations || placeAt(tokens, i, limit) > 0
}

// “Komite | untuk | Anak”, “chairman | of the | Senate Committee”, “Moneter | & | Aset”
function isSmallWord({ people }: LanguagePack, token: ReadToken): boolean {
  if (token.text === '&' || token.text === '-' || token.text === '/') return true
  const { joins, postings, namedBehind, locatives, demonstratives } = token.word.people
  return joins || postings || namedBehind || token.word.cue.belongsTo || people.ownerStands === 'after' && locatives || people.ownerStands === 'before' && demonstratives
}

// “juru bicara militer | Kolonel |”, “Kepala Penerangan | Laksamana Pertama TNI |”, “army spokesman | Colonel |”, but “Mayor Jenderal”, “Secretary General”
function withoutRank({ people }: LanguagePack, tokens: readonly ReadToken[], office: readonly number[]): readonly number[] {
  const tokenAt = (k: number) => tokens[office[k] ?? -1]
  const isRank = (i: number) => people.ranks.has(tokens[i]?.lower ?? '')
  // “| Sekretaris Jenderal PBB |”: part of a longer title
  const isInside = (k: number) => [1, 2, 3].some((back) => phraseAt('titles', tokens, office[k - back] ?? -1) > back)
  const rankEndingAt = (k: number): number => {
    const length = phraseEndingAt('titles', tokens, office[k] ?? 0)
    const first = tokenAt(k - length + 1)
    return length > 0 && first !== undefined && people.ranks.has(first.lower) && !(length === 1 && isInside(k)) && !(length === 1 && people.bodyTitles.has(first.lower)) ? length : 0
  }
  let to = office.length
  // “Mayor Jenderal | TNI |”
  const served = tokenAt(to - 1)?.word.shape.acronym === true && people.ownerStands === 'after' && rankEndingAt(to - 2) > 0 ? 1 : 0
  for (let length = rankEndingAt(to - 1 - served) + served; length > 0 && to > 0; length = rankEndingAt(to - 1)) to -= length
  return office.slice(0, to).some((i) => phraseAt('titles', tokens, i) > 0 && !isRank(i)) ? office.slice(0, to) : office
}

/** Where an office starts whose owner stands before it: “| MDC | spokesman”, “| Foreign Office | spokesperson”; the title itself elsewhere. */
function beforeTitle({ people }: LanguagePack, tokens: readonly ReadToken[], at: number): number {
  if (people.ownerStands === 'after') return at
  let from = at
  while (from > 0 && at - from < LONGEST_BEFORE && ownsOffice(tokens, from - 1)) from--
  return from
}

// “the | Peruvian-born | archbishop”
const BORN = /-\p{Ll}/u

function ownsOffice(tokens: readonly ReadToken[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word' || token.word.people.possessive || BORN.test(token.text) || countryAt(tokens, i) !== undefined || countryAt(tokens, i - 1)?.length === 2) return false
  const { notNames, demonstratives, determiners, portfolios, titleWords, organisations } = token.word.people
  if (placeAt(tokens, i, i + 2) > 0) return true
  if (demonstratives || determiners || notNames) return false
  return portfolios || titleWords || organisations || token.word.shape.capital && !(tokens[i - 1] === undefined || tokens[i - 1]?.kind === 'punctuation')
}
