import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { countryAt } from '../people/country-at'
import { firstEndingAfter } from '../text/outside'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/** Tokens back to where a body was told with its state. */
const TOLD_WITHIN = 300

/** Most words between a body and its state: “Peru's | amateur figure skating | federation”. */
const STATE_WITHIN = 4

/** Most words of an office beside a name: “the federation's | deputy secretary general |, Ann Miller”. */
const OFFICE_WITHIN = 5

/** The country of the body that somebody heads and whose state was told before: “Peru's skating federation … said | the federation's president, | Ann Miller”, “Federasi Renang Peru … ujar | Ketua Federasi | Rina Wati”; null: none was. */
export function ofBodyHeaded(context: Context, pack: LanguagePack, name: string): string | null {
  const { doc: { tokens }, firstMention } = context
  const first = firstMention.get(name)
  if (!first) return null
  const named = ofNamedBody(context, name)
  if (named !== null) return named
  const at = firstEndingAfter(tokens, first.start)
  const body = pack.people.ownerStands === 'before' ? ownerOfOffice(pack.people, tokens, at, first.end) : bodyOfOffice(context, pack, name)
  return body === null ? null : toldOf(tokens, body, at)
}

/** The country of the body that a voice points back to, as it was told last: “Kementerian Perikanan Peru … | juru bicara kementerian itu |”; null: it points to none. */
export function ofBodyPointedTo({ doc: { tokens } }: Context, { people }: LanguagePack, source: Span): string | null {
  const words = tokensIn(tokens, source)
  const body = words.at(-2)
  const points = people.ownerStands === 'after' && words.length > 2 && words.at(-1)?.word.people.demonstratives && body?.word.people.organisations && words.some(({ word }) => word.people.stateVoices)
  return points ? toldOf(tokens, body.lower, firstEndingAfter(tokens, source.start)) : null
}

function toldOf(tokens: readonly ReadToken[], body: string, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - TOLD_WITHIN); i--) {
    if (tokens[i]?.word.plainLower !== body) continue
    const country = stateOf(tokens, i)
    if (country !== null) return country
  }
  return null
}

// “Direktur Utama | Cakra Energi |”, of which a state was told
function ofNamedBody({ byName, countryByName }: Context, name: string): string | null {
  const words = (byName.get(name)?.office ?? '').split(' ')
  for (let i = 1; i < words.length; i++) {
    const body = words.slice(i).join(' ')
    const country = byName.has(body) ? undefined : countryByName.get(body)
    if (country !== undefined) return country
  }
  return null
}

// “the | federation's | president, Ann Miller”, “Ann Miller, the | federation's | president”
function ownerOfOffice(people: PeopleLexicon, tokens: readonly ReadToken[], at: number, end: number): string | null {
  for (let i = at - 1; i > Math.max(0, at - OFFICE_WITHIN - 2); i--) {
    if (isOwningBody(people, tokens, i)) return tokens.slice(i + 1, at).every(inOffice) ? tokens[i]?.word.plainLower ?? null : null
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') break
  }
  const behind = firstEndingAfter(tokens, end)
  return tokens[behind]?.text === ',' && isOwningBody(people, tokens, behind + 2) && tokens[behind + 3]?.word.people.titleWords ? tokens[behind + 2]?.word.plainLower ?? null : null
}

// the possessive stands in the word: it is listed without
function isOwningBody({ organisations, namedFor }: PeopleLexicon, tokens: readonly ReadToken[], i: number): boolean {
  const { word, text, lower } = tokens[i] ?? {}
  return word?.people.possessive === true && text === lower && (organisations.has(word.plainLower) || namedFor.has(word.plainLower)) && tokens[i - 1]?.word.people.demonstratives === true
}

const inOffice = ({ text, word }: ReadToken): boolean => text === ',' || word.people.titleWords || word.people.portfolios

// “Ketua | Federasi |”, but “Ketua Federasi Renang”
function bodyOfOffice({ byName }: Context, { people }: LanguagePack, name: string): string | null {
  const words = (byName.get(name)?.office ?? '').toLowerCase().split(' ')
  const body = words.at(-1) ?? ''
  return words.length > 1 && people.organisations.has(body) && !people.portfolios.has(body) && words.slice(0, -1).every((word) => people.titleWords.has(word)) ? body : null
}

const isWithinBody = (token: ReadToken | undefined): boolean => token?.kind === 'word' && !token.word.people.obliques && !token.word.people.demonstratives && !token.word.people.worldBodies

// “Federasi Renang | Peru |”, “| Peru's | swimming federation”
function stateOf(tokens: readonly ReadToken[], body: number): string | null {
  for (let i = body + 1; i <= body + STATE_WITHIN && tokens[i]?.kind === 'word' && (tokens[i]?.word.shape.capital || tokens[i]?.word.people.origins); i++) {
    const country = countryAt(tokens, i)?.country
    if (country !== undefined) return country
  }
  for (let i = body - 1; i >= body - STATE_WITHIN && isWithinBody(tokens[i]); i--) {
    const owner = countryAt(tokens, i)
    // but “Peru left the union”
    if (owner !== undefined) return owner.demonym || tokens[i + owner.length - 1]?.word.people.possessive ? owner.country : null
  }
  return null
}
