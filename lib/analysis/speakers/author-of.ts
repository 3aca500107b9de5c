import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import type { ReadToken } from '../words/read-tokens'

/** Whose paper it is that says something: “survei kilat | Kamar Dagang Peru |”, “estimasi | KAP |”; null: nobody's by name. */
export function authorOf({ people }: LanguagePack, tokens: readonly ReadToken[]): Span | null {
  if (people.ownerStands === 'before' || !tokens[0]?.word.people.writings) return null
  const from = tokens.findIndex((token, place) => place > 0 && isName(token))
  // what somebody has said or posted has no name of its own: “Pernyataan | Rina Wati |”, “Unggahan | Rina Wati | itu”
  const own = tokens[0].word.cue.occasions
  // “Kabar Lima” is the paper's own name
  const ofBody = tokens[from]?.word.people.organisations === true && tokens[from].word.shape.capital
  if (from < 1 || from === 1 && isName(tokens[0]) && !own && !ofBody || tokens.at(-1)?.word.people.demonstratives === true && !own || tokens.slice(1, from).some(({ kind, word }) => kind !== 'word' || word.people.locatives || word.people.clauseWords)) return null
  let to = from
  while (isName(tokens[to + 1])) to++
  const [first, last] = [tokens[from], tokens[to]]
  // “media pemerintah Peru” is no paper of a state by its name alone
  // but “pernyataan Menlu Peru” is hers
  return first && last && (first.word.people.titleWords && own || ofBody || tokens.slice(from, to + 1).every((_, i) => countryAt(tokens, from + i) === undefined)) ? { start: first.start, end: last.end } : null
}

const isName = (token: ReadToken | undefined): boolean => token?.kind === 'word' && token.text !== token.lower && !token.word.cue.times
