import type { AttributedQuotation, Sentence } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import { textOf } from '../people/office-words'
import { anchor } from './said-by'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/** What is told of somebody after the name: “kata Rina Wati. | Menteri Luar Negeri Peru itu | …”. */
export interface ToldAfterwards {
  readonly role: string | null
  readonly country: string
}

/** Most words of a description that opens a sentence and points back. */
const WITHIN = 10
/** Sentences back within which whoever is described was named. */
const NEAR = 2

/** The offices and countries that sentences tell of whoever was named before them without one, by name: “Ola Berg menolak tarif itu. | Menlu Norwegia itu | …”, “… | Aktris asal Peru tersebut | …”. */
export function toldAfterwards(context: Context, pack: LanguagePack, quotations: readonly AttributedQuotation[]): ReadonlyMap<string, ToldAfterwards> {
  const told = new Map<string, ToldAfterwards>()
  if (pack.people.ownerStands === 'before') return told
  let next = 0
  context.doc.sentences.forEach((sentence, index) => {
    while (next < quotations.length && startOf(quotations[next]) < sentence.start) next++
    const description = descriptionIn(pack, tokensIn(context.doc.tokens, sentence))
    if (description === null) return
    const person = meantBy(context, quotations[next - 1], context.doc.sentences[Math.max(0, index - NEAR)] ?? sentence, sentence)
    if (person !== undefined && !told.has(person.name) && person.country === null && person.role === null) told.set(person.name, description)
  })
  return told
}

const startOf = (q: AttributedQuotation | undefined): number => (q ? anchor(q) : Infinity)

// who spoke last, else who was named last outside what is said
function meantBy({ byName, speaking }: Context, last: AttributedQuotation | undefined, from: Sentence, { start }: Sentence) {
  const spoke = last && anchor(last) >= from.start ? last.speaker : undefined
  const named = speaking[firstStartingFrom(speaking, start) - 1]
  if (spoke && byName.has(spoke.name)) return byName.get(spoke.name)
  return named && named.person.kind === 'person' && named.mention.start >= from.start ? named.person : undefined
}

/** “| Duta Besar Peru untuk Chile itu | …”, “| Perempuan asal Peru ini | …”; null where a sentence opens otherwise. */
function descriptionIn({ people }: LanguagePack, words: readonly ReadToken[]): ToldAfterwards | null {
  const title = phraseAt('titles', words, 0)
  const [first] = words
  const end = words.slice(0, WITHIN).findIndex(({ kind, word }) => kind !== 'word' || word.people.demonstratives && word.shape.small)
  if (end < 2 || !words[end]?.word.people.demonstratives || title === 0 && !first?.word.people.humans || people.observers.has(first?.lower ?? '')) return null
  const posted = words.findIndex(({ word }) => word.people.postings)
  const limit = posted > 0 ? Math.min(posted, end) : end
  for (let i = Math.max(1, title); i < limit; i++) {
    const [country, tie] = [countryAt(words, i)?.country, words[i - 1]?.word]
    // “pemain klub | di Peru | itu”
    if (tie?.people.locatives && !tie.people.origins) return null
    if (country !== undefined) return { role: title > 0 && !tie?.people.origins ? textOf(words, 0, title) : null, country }
  }
  return null
}
