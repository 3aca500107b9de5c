import type { LanguagePack } from '../../languages/language-pack'
import type { Candidate } from './candidate'
import { countryAt } from './country-at'
import { isNameWord } from './name-runs'
import { textOf } from './office-words'
import { phraseEndingAt } from './phrase-at'
import { stateOwning } from './state-owning'
import type { ReadToken } from '../words/read-tokens'

/** Most words of a body's name before its short form. */
const WITHIN = 14

/**
 * The bodies whose short form is told in brackets and used by itself elsewhere: “Ketua | Himpunan Nelayan Peru | (HNP) Rina Wati … HNP menolak …”, “| Komisi untuk Nelayan dan Korban | (KontraS)”.
 * “the | Bay Workers Federation | (BWF) … the BWF said”, “the | Bay Workers Federation |, or BWF, said”. Each gives the name in full and every place of the short form, of one body.
 */
export function bodiesWithShortForms({ people }: LanguagePack, tokens: readonly ReadToken[]): readonly Candidate[] {
  // “PBB” is called so everywhere
  const brackets = tokens.flatMap((token, i) => (isBracketed(tokens, i) && isShortForm(tokens, i, token, people.ownerStands === 'before') && !(people.ownerStands === 'after' && people.worldBodies.has(token.lower)) ? [i] : []))
  if (brackets.length === 0) return []
  const alone = new Map<string, ReadToken[]>(brackets.map((at) => [tokens[at]?.text ?? '', []]))
  tokens.forEach((token, i) => {
    if (!isBracketed(tokens, i)) alone.get(token.text)?.push(token)
  })
  return brackets.flatMap((at) => {
    const short = tokens[at]
    const others = alone.get(short?.text ?? '') ?? []
    const from = others.length === 0 ? -1 : people.ownerStands === 'before' ? nameStart(tokens, at) : bodyStart(tokens, at)
    const owner = people.ownerStands === 'before' ? undefined : countryAt(tokens, at + 2)
    const to = people.ownerStands === 'before' ? at + 2 : ownerEnd(tokens, from, at + 2)
    const end = nameEnd(tokens, at)
    const [first, last] = [tokens[from], tokens[to > at + 2 ? to - 1 : end - 1]]
    if (short === undefined || first === undefined || last === undefined) return []
    // one word, so that no part of it stands for the whole
    const name = textOf(tokens, from, end).toLowerCase()
    const body: Candidate = { start: first.start, end: last.end, words: [name], starts: [first.start], role: null, office: null, country: countryOf(tokens, from, at) ?? owner?.country ?? stateOwning(tokens, from) ?? people.nationalOffices.get(short.lower) ?? null, gender: null, organisation: true, sure: true, nickname: false, anothers: false, opens: false }
    const called = { ...body, words: [name, `=${short.lower}`] }
    const named = (to > at + 2 ? others : [short, ...others]).map((token): Candidate => ({ ...called, start: token.start, end: token.end, starts: [token.start, token.start] }))
    return [to > at + 2 ? called : body, ...named]
  })
}

// “(BWF)”, “, or BWF,”
function isBracketed(tokens: readonly ReadToken[], i: number): boolean {
  if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')') return true
  return tokens[i - 2]?.text === ',' && tokens[i + 1]?.text === ',' && tokens[i - 1]?.word.cue.joiners === true && !tokens[i - 1]?.word.people.joins && tokens[i]?.word.shape.acronym === true
}

// “KNP”, “KontraS”, “Bakamla”
function isShortForm(tokens: readonly ReadToken[], i: number, { text, word }: ReadToken, two: boolean): boolean {
  return word.shape.capital && text.length > (two ? 1 : 2) && !word.people.titleWords && countryAt(tokens, i)?.institution !== false
}

/** Where the name of the body starts that the short form at token `at` is made of; -1: no body's stands before it. */
function bodyStart(tokens: readonly ReadToken[], at: number): number {
  const short = tokens[at]?.lower ?? ''
  for (let i = at - 2; i >= Math.max(0, at - WITHIN); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.word.shape.small && !isSmallWord(token)) return -1
    if ((token.word.people.organisations || token.word.people.groups) && token.word.shape.capital && token.lower.startsWith(short.charAt(0)) && spells(short, tokens.slice(i, at - 1).map(({ lower }) => lower).join(''))) return i
  }
  return -1
}

/** The same where the kind of body stands last, by the first letters of its words: “South Marrow's | Joint Chiefs of Staff | (JCS)”. */
function nameStart(tokens: readonly ReadToken[], at: number): number {
  const short = tokens[at]?.text ?? ''
  if (!/^\p{Lu}{2,}$/u.test(short)) return -1
  const end = nameEnd(tokens, at)
  let letters = ''
  let [alike, first] = [-1, -1]
  for (let i = end - 1; i >= Math.max(0, end - WITHIN); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.word.shape.small && !isSmallWord(token)) break
    const own = token.word.people.possessive && i < end - 1 && countryAt(tokens, i) !== undefined
    if (own) break
    if (token.word.shape.small) continue
    letters = token.text.charAt(0) + letters
    if (letters === short) return i
    first = i
    if (token.text.startsWith(short.charAt(0)) && i < end - 1 && spells(short.toLowerCase(), tokens.slice(i, end).map(({ lower }) => lower).join(''))) alike = i
  }
  // “Federal Security Service (FSB)”
  return alike >= 0 || !(letters.startsWith(short.charAt(0)) && letters.length === short.length && short.length > 2) ? alike : first
}

const nameEnd = (tokens: readonly ReadToken[], at: number): number => (tokens[at - 1]?.text === '(' ? at - 1 : at - 2)

/** Where what owns a body ends that stands behind its short form: “Kementerian Luar Negeri (Kemlu) | Peru |”, “Kedutaan Besar Peru (Kedubes) | Kuala Lumpur |”; `at` where nothing does. */
function ownerEnd(tokens: readonly ReadToken[], from: number, at: number): number {
  const owner = countryAt(tokens, at)
  if (owner) return at + owner.length
  let to = at
  if (tokens[from]?.word.people.missions && phraseEndingAt('titles', tokens, from - 1) === 0) while (isNameWord(tokens[to])) to++
  return to
}

function isSmallWord({ word: { people, cue } }: ReadToken): boolean {
  return people.joins || people.namedBehind || people.postings || people.locatives || cue.belongsTo
}

// every letter of the short form stands in the name, in this order
function spells(short: string, name: string): boolean {
  let at = 0
  for (const letter of short) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

function countryOf(tokens: readonly ReadToken[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const country = countryAt(tokens, i)?.country
    if (country !== undefined) return country
  }
  return null
}
