import type { Person, Span } from '../../document'
import { gather } from '../gather'
import type { LanguagePack } from '../../languages/language-pack'
import { leaderCountry } from '../countries/leader-country'
import { countryAt } from '../people/country-at'
import type { Memory } from './salience'
import { nearestBefore, type Context } from './speaker-context'
import type { ReadToken } from '../words/read-tokens'

/** How many people are looked through where nobody named before holds an office: the cost of a source does not grow with the article. */
const NEAR = 200

/** Whom an office means: “presiden itu”, “the prime minister”: the person with that office named last before it; null where nobody has it. */
export function officeHolder(context: Context, pack: LanguagePack, tokens: readonly ReadToken[], source: Span, { person: spokesPerson, described }: Pick<Memory, 'person' | 'described'> = nobody): Person | null {
  const spoke = spokesPerson?.name ?? null
  const { people } = pack
  if (tokens.some((token) => token.word.people.determiners)) return null
  const country = countryIn(tokens)
  // “the Commission's | president”: nobody's whose office is told without it
  const owner = tokens.findIndex(({ word }) => word.people.possessive)
  if (owner > 0 && country === null && tokens.slice(0, owner + 1).some(({ word, text }) => !word.people.demonstratives && text !== word.lower)) return null
  const office = withoutSmallTail(pack, officeWords(tokens))
  if (office.length === 0) return null
  const wanted = writtenOut(pack, office)
  const fits = new Map<string, boolean>()
  const isOffice = (role: string): boolean => {
    const known = fits.get(role) ?? sameOffice(pack, writtenOut(pack, role.toLowerCase().split(' ')), wanted)
    fits.set(role, known)
    return known
  }
  // “kata Pangeran”, of Pangeran Bayu Prakoso
  const [first] = tokens.length === 1 && tokens[0]?.word.shape.capital === true && tokens[0].word.people.alsoNames ? tokens : []
  const isCalled = (person: Person) => first !== undefined && person.kind === 'person' && person.name.split(' ').includes(first.text)
  // “Presiden Peru” is no President Trump, whose state nobody has to tell
  const isAbroad = (person: Person) => country !== null && country !== (person.country ?? leaderCountry(person.name, pack.countries) ?? country)
  const holds = (person: Person) => isCalled(person) || person.kind === 'person' && person.role !== null && !isAbroad(person) && isOffice(person.role)
  const pointsBack = tokens.some((token) => token.word.people.demonstratives)
  // “pejabat lokal” may be anyone
  if (!pointsBack && people.looseTitles.has(office[0] ?? '')) return null
  // “Peru's president, an ally of the Norwegian president Ann Miller, said … The president added”: who spoke goes on
  // “Menlu Rina Wati mengatakan … usai bertemu Menlu Peru Bo Lee. | Menlu | mengatakan …”
  const goesOn = pointsBack || people.ownerStands === 'after' && country === null
  const spoken = spoke === null || !goesOn ? undefined : context.byName.get(spoke)
  if (spoken && holds(spoken)) return spoken
  // “the French president” is no president whose country nobody tells, where one of France was named
  // “kepala negara” without a state is the one of the paper's own
  const state = country ?? (people.shortOffices.has(office.slice(0, 2).join(' ')) && office.length > 1 ? pack.countries.home : null)
  const ofCountry = state === null ? undefined : nearestBefore(context, source.start, (person) => person.country === state && holds(person))
  const before = ofCountry ?? nearestBefore(context, source.start, holds)
  return before?.person ?? (pointsBack && (people.ownerStands === 'after' || told(tokens, described)) ? null : (context.doc.people.slice(0, NEAR).find(holds) ?? null))
}

const nobody: Pick<Memory, 'person' | 'described'> = { person: null, described: [] }

// “The spokesman for the army | said …”, “a spokesman for the army said. | The spokesman | added …”: not who is named further on
function told(tokens: readonly ReadToken[], described: Memory['described']): boolean {
  const head = tokens.at(-1)?.lower ?? ''
  return tokens.some(({ word }, i) => i > 1 && word.people.postings) || described.some(({ name }) => name.toLowerCase().split(' ').includes(head))
}

/** The first country named among some tokens; null where there is none. */
export function countryIn(tokens: readonly ReadToken[]): string | null {
  for (let i = 0; i < tokens.length; i++) {
    const named = countryAt(tokens, i)
    if (named) return named.country
  }
  return null
}

/** The words of an office, without what points back and the country. */
export function officeWords(tokens: readonly ReadToken[]): readonly string[] {
  const words: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const country = countryAt(tokens, i)
    const token = tokens[i]
    if (country) i += country.length - 1
    else if (token && !token.word.people.demonstratives) words.push(token.lower)
  }
  return words
}

/** The words of an office without what ties its country to it: “the representative of | Peru”. */
export function withoutSmallTail({ people }: LanguagePack, words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !people.origins.has(word) && !people.obliques.has(word))
  return people.ownerStands === 'before' ? words.slice(0, last + 1) : words
}

/** The words of an office as they are written out: “menlu”, “kepala negara” of the president; without “former”. */
function writtenOut({ people }: LanguagePack, words: readonly string[]): readonly string[] {
  const named = people.shortOffices.get(words.slice(0, 2).join(' '))
  return named ? [...named, ...words.slice(2)] : gather(words, (word) => people.shortOffices.get(word) ?? [word]).filter((word) => !people.formerly.has(word))
}

// The heads must agree, and no other office may make the difference: “polisi” is no “juru bicara polisi”, “general” no “secretary general”.
function sameOffice({ people }: LanguagePack, role: readonly string[], office: readonly string[]): boolean {
  const head = (words: readonly string[]) => words.at(people.ownerStands === 'after' ? 0 : -1)
  if (head(role) !== head(office)) return false
  const missing = office.filter((word) => !role.includes(word))
  return missing.length === 0 || (role.every((word) => office.includes(word)) && !missing.some((word) => people.titleWords.has(word)))
}
