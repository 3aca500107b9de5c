import type { LanguagePack } from '../../languages/language-pack'
import type { Token } from '../../document'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'

/** Whether words that name nobody can still be a source: “seorang pejabat”, “the report”; not “secepatnya”, “dua”. */
export function maySpeak(pack: LanguagePack, tokens: readonly Token[]): boolean {
  const { people } = pack
  const opener = people.determiners.has(tokens[0]?.lower ?? '') || (people.ownerStands === 'before' && people.demonstratives.has(tokens[0]?.lower ?? ''))
  if (isClause(pack, tokens)) return false
  const time = pack.cues.times.has(tokens.at(-1)?.lower ?? '')
  if (opener && tokens.length > 1 && !time) return true
  return tokens.some((token, i) => {
    const word = singular(token.lower)
    return people.voices.has(token.lower) || people.voices.has(word) || people.organisations.has(word) || phraseAt(people.titles, tokens, i) > 0 || phraseAt(people.titles, [{ ...token, lower: word }], 0) > 0 || countryAt(pack, tokens, i) !== undefined || isName(pack, token, i)
  })
}

/** Whether words make a clause and so no source: “Rusia adalah negara pertama”, “dilansir AFP”; not “pejabat yang tidak mau disebut”. */
export function isClause({ cues, people }: LanguagePack, tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (first === undefined) return false
  const verb = first.text === first.lower && (cues.verbShape?.test(first.lower) === true || cues.credits.has(first.lower)) && phraseAt(people.titles, tokens, 0) === 0 && !people.voices.has(first.lower)
  const relative = tokens.findIndex((token) => cues.relatives.has(token.lower))
  return verb || tokens.slice(0, relative < 0 ? tokens.length : relative).some((token) => people.clauseWords.has(token.lower) && token.text === token.lower)
}

/** Whether words describe one human being, so that “dia” or “he” can mean them: “seorang pejabat”, “the spokesman”. */
export function isOnePerson({ people }: LanguagePack, tokens: readonly Token[]): boolean {
  if (tokens.some((token) => people.writings.has(token.lower) || people.organisations.has(token.lower))) return tokens.some((_, i) => phraseAt(people.titles, tokens, i) > 0)
  return people.determiners.has(tokens[0]?.lower ?? '') || tokens.some((_, i) => phraseAt(people.titles, tokens, i) > 0)
}

// “pejabat-pejabat”, “officials”
function singular(word: string): string {
  const [half, again] = word.split('-')
  return half !== undefined && half === again ? half : word.replace(/s$/u, '')
}

// The first word may owe its capital to the start of a sentence: “Penempatan”, “Sebelumnya”.
function isName({ people }: LanguagePack, token: Token, i: number): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false
  if (phraseAt(people.places, [token], 0) > 0) return false
  return i > 0 || (!people.officeShape?.test(token.lower) && !people.openerShape?.test(token.lower) && (!people.notNames.has(token.lower) || people.runWords.has(token.lower)))
}
