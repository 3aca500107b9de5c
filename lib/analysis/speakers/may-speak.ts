import type { LanguagePack } from '../../languages/language-pack'
import type { Token } from '../../document'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'

/** Whether words that name nobody can still be a source: “seorang pejabat”, “the report”; not “secepatnya”, “dua”. */
export function maySpeak(pack: LanguagePack, tokens: readonly Token[]): boolean {
  const { people } = pack
  const opener = people.determiners.has(tokens[0]?.lower ?? '') || (people.ownerStands === 'before' && people.demonstratives.has(tokens[0]?.lower ?? ''))
  const time = pack.cues.times.has(tokens.at(-1)?.lower ?? '')
  if (opener && tokens.length > 1 && !time) return true
  return tokens.some((token, i) => {
    const word = singular(token.lower)
    return people.voices.has(token.lower) || people.voices.has(word) || people.organisations.has(word) || phraseAt(people.titles, tokens, i) > 0 || phraseAt(people.titles, [{ ...token, lower: word }], 0) > 0 || countryAt(pack, tokens, i) !== undefined || isName(pack, token, i)
  })
}

// “pejabat-pejabat”, “officials”
function singular(word: string): string {
  const [half, again] = word.split('-')
  return half !== undefined && half === again ? half : word.replace(/s$/u, '')
}

// The first word may owe its capital to the start of a sentence: “Penempatan”, “Sebelumnya”.
function isName({ people }: LanguagePack, token: Token, i: number): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false
  return i > 0 || (!people.officeShape?.test(token.lower) && !people.openerShape?.test(token.lower) && (!people.notNames.has(token.lower) || people.runWords.has(token.lower)))
}
