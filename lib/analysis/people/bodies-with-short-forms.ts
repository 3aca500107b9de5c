import type { LanguagePack } from '../../languages/language-pack'
import type { Candidate } from './candidate'
import { countryAt } from './country-at'
import { isNameWord } from './name-runs'
import { textOf } from './office-words'
import { phraseEndingAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Most words of a body's name before its short form. */
const WITHIN = 14

/**
 * The bodies whose short form is told in brackets and used by itself elsewhere: “Ketua | Himpunan Nelayan Peru | (HNP) Rina Wati … HNP menolak …”, “| Komisi untuk Nelayan dan Korban | (KontraS)”.
 * Each gives the name in full and every place of the short form, of one body.
 */
export function bodiesWithShortForms({ people }: LanguagePack, tokens: readonly ReadToken[]): readonly Candidate[] {
  if (people.ownerStands === 'before') return []
  // “PBB” is called so everywhere
  const brackets = tokens.flatMap((token, i) => (isBracketed(tokens, i) && isShortForm(tokens, i, token) && !people.worldBodies.has(token.lower) ? [i] : []))
  if (brackets.length === 0) return []
  const alone = new Map<string, ReadToken[]>(brackets.map((at) => [tokens[at]?.text ?? '', []]))
  tokens.forEach((token, i) => {
    if (!isBracketed(tokens, i)) alone.get(token.text)?.push(token)
  })
  return brackets.flatMap((at) => {
    const short = tokens[at]
    const others = alone.get(short?.text ?? '') ?? []
    const from = others.length > 0 ? bodyStart(tokens, at) : -1
    const owner = countryAt(tokens, at + 2)
    const to = ownerEnd(tokens, from, at + 2)
    const [first, last] = [tokens[from], tokens[to > at + 2 ? to - 1 : at - 2]]
    if (short === undefined || first === undefined || last === undefined) return []
    // one word, so that no part of it stands for the whole
    const name = textOf(tokens, from, at - 1).toLowerCase()
    const body: Candidate = { start: first.start, end: last.end, words: [name], starts: [first.start], role: null, office: null, country: countryOf(tokens, from, at) ?? owner?.country ?? people.nationalOffices.get(short.lower) ?? null, gender: null, organisation: true, sure: true, nickname: false, anothers: false, opens: false }
    const called = { ...body, words: [name, `=${short.lower}`] }
    const named = (to > at + 2 ? others : [short, ...others]).map((token): Candidate => ({ ...called, start: token.start, end: token.end, starts: [token.start, token.start] }))
    return [to > at + 2 ? called : body, ...named]
  })
}

const isBracketed = (tokens: readonly ReadToken[], i: number): boolean => tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')'

// “KNP”, “KontraS”, “Bakamla”
function isShortForm(tokens: readonly ReadToken[], i: number, { text, word }: ReadToken): boolean {
  return word.shape.capital && text.length > 2 && !word.people.titleWords && countryAt(tokens, i)?.institution !== false
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
