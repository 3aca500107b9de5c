import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Whether words that name nobody can still be a source: “seorang pejabat”, “the report”; not “secepatnya”, “dua”. */
export function maySpeak(pack: LanguagePack, tokens: readonly ReadToken[]): boolean {
  const { people } = pack
  const opener = (tokens[0]?.word.people.determiners === true) || (people.ownerStands === 'before' && (tokens[0]?.word.people.demonstratives === true))
  if (isClause(tokens)) return false
  const time = tokens.at(-1)?.word.cue.times === true
  if (opener && tokens.length > 1 && !time) return true
  return tokens.some((token, i) => token.word.people.voices || phraseAt('titles', tokens, i) > 0 || countryAt(tokens, i) !== undefined || isName(token, i) || isSource(pack, singular(token.lower)))
}

function isSource({ people }: LanguagePack, word: string): boolean {
  return people.voices.has(word) || people.organisations.has(word) || people.titleWords.has(word)
}

/** Whether words make a clause and so no source: “Rusia adalah negara pertama”, “dilansir AFP”; not “pejabat yang tidak mau disebut”. */
export function isClause(tokens: readonly ReadToken[]): boolean {
  const [first] = tokens
  if (first === undefined) return false
  const verb = first.text === first.lower && (first.word.cue.verbShape || first.word.cue.credits) && phraseAt('titles', tokens, 0) === 0 && !first.word.people.voices
  if (verb) return true
  for (const { word } of tokens) {
    if (word.cue.relatives) return false
    if (word.people.clauseWords && word.shape.small) return true
  }
  return false
}

/** Whether words describe one human being, so that “dia” or “he” can mean them: “seorang pejabat”, “the spokesman”. */
export function isOnePerson(tokens: readonly ReadToken[]): boolean {
  // “para pejabat”, “several ministers”
  if (tokens[0]?.word.people.severals === true) return false
  if (tokens.some((token) => token.word.people.writings || token.word.people.organisations)) return tokens.some((_, i) => phraseAt('titles', tokens, i) > 0)
  return (tokens[0]?.word.people.determiners === true) || tokens.some((_, i) => phraseAt('titles', tokens, i) > 0)
}

// “pejabat-pejabat”, “officials”, “agencies”
function singular(word: string): string {
  const [half, again] = word.includes('-') ? word.split('-') : []
  if (half !== undefined && half === again) return half
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

// The first word may owe its capital to the start of a sentence: “Penempatan”, “Sebelumnya”.
function isName(token: ReadToken, i: number): boolean {
  if (!token.word.shape.capital) return false
  if (phraseAt('places', [token], 0) > 0) return false
  return i > 0 || (!token.word.people.officeShape && !token.word.people.openerShape && (!token.word.people.notNames || token.word.people.runWords))
}
